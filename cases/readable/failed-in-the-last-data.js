/*---
title   = "A socket that fails in its last 'data' does not end"
clauses = ["stream.destroy.end-that-is-due", "stream.readable-aborted.failed"]
---*/
const client = new net.Socket();
client.push('last');
client.push(null);
client.on('error', () => {});
client.on('close', () => client.readableAborted);
client.once('data', () => client.destroy(new Error('failed')));
/*===
client  data b"last"
client  error {message: "failed"}
client  .readableAborted -> true
client  never end
===*/
