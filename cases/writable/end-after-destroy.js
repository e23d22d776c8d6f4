/*---
title   = "The first end() after destroy() never calls back, the second with an error"
clauses = ["stream.end.first-after-destroy-is-silent"]
---*/
const client = new net.Socket();
client.destroy();
client.end(() => console.log('first'));
client.end((error) => console.log('second', error.code));
/*===
console  .log("second", "ERR_STREAM_DESTROYED")
client   end callback ({code: "ERR_STREAM_DESTROYED", message: "Cannot call end after a stream was destroyed"})
client   never error
client   never finish
===*/
