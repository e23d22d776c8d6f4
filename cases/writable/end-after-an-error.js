/*---
title   = "end() after an error fails with ERR_STREAM_DESTROYED, first or not"
clauses = ["stream.end.after-an-error"]
---*/
const client = new net.Socket();
client.destroy(new Error('my error'));
client.end((error) => console.log('first', error.code, error.message));
client.end((error) => console.log('second', error.code, error.message));
client.on('error', (error) => console.log('error', error.message));
/*===
console  .log("error", "my error")
console  .log("first", "ERR_STREAM_DESTROYED", "Cannot call end after a stream was destroyed")
console  .log("second", "ERR_STREAM_DESTROYED", "Cannot call end after a stream was destroyed")
===*/
