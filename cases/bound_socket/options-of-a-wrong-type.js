/*---
title   = "The options are an object"
clauses = ["bound-socket.new.options-object"]
since   = "24.21.0"
---*/
[null, 0, 1, 'text', true, [], () => {}].forEach((options) => {
  assert.throws(() => new net.BoundSocket(options), { code: 'ERR_INVALID_ARG_TYPE' });
});
[undefined, {}, Buffer.from('a'), new Error('x')].forEach((options) => {
  new net.BoundSocket(options).close();
});
/*===
program  exit empty
===*/
