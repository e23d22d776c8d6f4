/*---
title   = "A number in the place of the options is the fd"
clauses = ["socket.new.fd-alone"]
---*/
assert.throws(() => new net.Socket(-1), {
  code: 'ERR_OUT_OF_RANGE',
  message: 'The value of "fd" is out of range. It must be >= 0 && <= 2147483647. Received -1',
});
assert.throws(() => new net.Socket(NaN), { code: 'ERR_OUT_OF_RANGE' });
/*===
program  exit empty
===*/
