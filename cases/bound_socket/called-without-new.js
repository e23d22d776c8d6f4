/*---
title   = "BoundSocket is a class"
clauses = ["bound-socket.new.class"]
since   = "24.21.0"
---*/
assert.throws(() => net.BoundSocket(), { name: 'TypeError' });
assert.throws(() => net.BoundSocket({ host: '127.0.0.1' }), { name: 'TypeError' });
/*===
program  exit empty
===*/
