/*---
title   = "fd is an integer from 0 to 2147483647"
clauses = ["socket.new.fd-checked"]
---*/
const out = { name: 'RangeError', code: 'ERR_OUT_OF_RANGE' };
assert.throws(() => new net.Socket({ fd: -1 }), {
  message: 'The value of "fd" is out of range. It must be >= 0 && <= 2147483647. Received -1',
});
assert.throws(() => new net.Socket({ fd: 2147483648 }), out);
assert.throws(() => new net.Socket({ fd: 1.5 }), {
  message: 'The value of "fd" is out of range. It must be an integer. Received 1.5',
});
assert.throws(() => new net.Socket({ fd: NaN }), out);
assert.throws(() => new net.Socket({ fd: '3' }), { code: 'ERR_INVALID_ARG_TYPE' });
assert.throws(() => new net.Socket({ fd: null }), { code: 'ERR_INVALID_ARG_TYPE' });
/*===
program  exit empty
===*/
