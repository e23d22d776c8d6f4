/*---
title   = "fd() tells the number of the descriptor"
clauses = ["bound-socket.fd"]
since   = "24.21.0"
---*/
const bound = new net.BoundSocket({ host: '127.0.0.1' });
assert.strictEqual(typeof bound.fd(), 'number');
assert(bound.fd() > 2);
assert.strictEqual(bound.fd(), bound.fd());
bound.close();
/*===
either:
  boundSocket  .fd
  boundSocket  .fd
  boundSocket  .fd
  boundSocket  .fd
or:
===*/
