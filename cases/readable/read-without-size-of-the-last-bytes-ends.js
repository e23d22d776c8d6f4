/*---
title   = "read() of the last bytes brings 'end', without another read()"
clauses = ["stream.readable.end-after-data"]
---*/
const client = new net.Socket({ allowHalfOpen: true });
client.push('last');
client.push(null);
client.on('end', () => {
  console.log('end');
  client.destroy();
});
setImmediate(() => {
  console.log(String(client.read()));
});
/*===
console  .log("last")
console  .log("end")
client   end
===*/
