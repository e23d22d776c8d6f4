/*---
title   = "write() throws for what is neither string nor bytes"
clauses = ["socket.write.wrong-type-throws", "socket.write.null-throws"]
---*/
const socket = new net.Socket();
assert.throws(() => socket.write(5), { name: 'TypeError', code: 'ERR_INVALID_ARG_TYPE' });
assert.throws(() => socket.write({}), { name: 'TypeError', code: 'ERR_INVALID_ARG_TYPE' });
assert.throws(() => socket.write(null), { name: 'TypeError', code: 'ERR_STREAM_NULL_VALUES' });
/*===
client  .write(5) !! {name: "TypeError", code: "ERR_INVALID_ARG_TYPE"}
client  .write({}) !! {name: "TypeError", code: "ERR_INVALID_ARG_TYPE"}
client  .write(null) !! {name: "TypeError", code: "ERR_STREAM_NULL_VALUES"}
===*/
