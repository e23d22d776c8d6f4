/*---
title    = "What a path cannot be bound to is thrown, and named by its code alone"
clauses  = ["bound-socket.new.path"]
since    = "24.21.0"
platform = ["linux"]
---*/
['/nothing/there', `/${'x'.repeat(120)}`].forEach((path) => {
  assert.throws(() => new net.BoundSocket({ path }), { name: 'Error' });
});
[5, null, true, {}].forEach((path) => {
  assert.throws(() => new net.BoundSocket({ path }), { code: 'ERR_INVALID_ARG_TYPE' });
});
/*===
program  exit empty
===*/
