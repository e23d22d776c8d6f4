/*---
title   = "write() throws for null before the encoding, and for the encoding before the type"
clauses = ["stream.write.checks-in-order"]
---*/
const client = new net.Socket();
client.destroy();
assert.throws(() => client.write(null, 'nope'), {
  name: 'TypeError',
  code: 'ERR_STREAM_NULL_VALUES',
  message: 'May not write null values to stream',
});
assert.throws(() => client.write(5, 'nope'), { code: 'ERR_UNKNOWN_ENCODING' });
assert.throws(() => client.write(5, 'utf8'), { code: 'ERR_INVALID_ARG_TYPE' });
client.write('x', 'utf8', (error) => console.log(error.code));
/*===
console  .log("ERR_STREAM_DESTROYED")
client   never error
===*/
