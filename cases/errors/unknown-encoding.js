/*---
title   = "An unknown encoding makes write(), setEncoding() and setDefaultEncoding() throw"
clauses = ["errors.unknown-encoding"]
---*/
const client = new net.Socket();
const expected = {
  name: 'TypeError',
  code: 'ERR_UNKNOWN_ENCODING',
  message: 'Unknown encoding: utf9',
};
assert.throws(() => client.write('x', 'utf9'), expected);
assert.throws(() => client.setEncoding('utf9'), expected);
assert.throws(() => client.setDefaultEncoding('utf9'), expected);
client.writableLength;
client.destroy();
/*===
client  .writableLength -> 0
client  never error
===*/
