/*---
title   = "A socket that is destroyed in 'end' does not count as aborted"
clauses = ["stream.readable-aborted.value"]
---*/
const client = new net.Socket();
client.push(null);
client.on('end', () => {
  client.destroy();
  client.readableAborted;
  client.readableEnded;
});
client.resume();
/*===
client  end
client  .readableAborted -> false
client  .readableEnded -> true
===*/
