/*---
title   = "new net.Socket() throws ERR_INVALID_FD_TYPE for a descriptor that is not open"
clauses = ["errors.descriptor-type"]
---*/
assert.throws(() => new net.Socket({ fd: 100000 }), {
  name: 'TypeError',
  code: 'ERR_INVALID_FD_TYPE',
  message: 'Unsupported fd type: UNKNOWN',
});
/*===
program  exit empty
===*/
