/*---
title   = "A late 'readable' listener brings the end of a socket that has no data"
clauses = ["stream.event-readable.end-without-data"]
---*/
const client = new net.Socket({ allowHalfOpen: true });
client.push(null);
setImmediate(() => {
  client.on('readable', () => {});
  client.on('end', () => setImmediate(() => client.destroy()));
});
/*===
client  end
client  never .read
===*/
