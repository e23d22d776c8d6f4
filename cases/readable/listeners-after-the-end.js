/*---
title   = "Listeners that are added after 'end' hear neither data nor end"
clauses = ["stream.event-end.read-in-end-listener"]
---*/
const client = new net.Socket({ allowHalfOpen: true });
client.push('all');
client.push(null);
client.resume();
client.once('end', () => {
  client.on('data', () => console.log('data'));
  client.on('end', () => console.log('end'));
  client.pause();
  client.readableFlowing;
  client.resume();
  setImmediate(() => client.destroy());
});
/*===
client   data b"all"
client   end
client   .readableFlowing -> false
console  never .log
===*/
