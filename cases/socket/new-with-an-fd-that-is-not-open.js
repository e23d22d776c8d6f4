/*---
title   = "An fd that is not open is of no type that a socket supports"
clauses = ["socket.new.fd-type"]
---*/
assert.throws(() => new net.Socket({ fd: 1000000000 }), {
  name: 'TypeError',
  code: 'ERR_INVALID_FD_TYPE',
  message: 'Unsupported fd type: UNKNOWN',
});
/*===
program  exit empty
===*/
