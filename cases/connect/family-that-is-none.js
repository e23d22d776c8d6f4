/*---
title   = "A family other than 0, 4 and 6 is refused when a name is to be looked up"
clauses = ["socket.connect-options.family-invalid"]
---*/
[5, 1, 10, -4, 4.5, 46].forEach((family) => {
  const expected = { name: 'TypeError', code: 'ERR_INVALID_ARG_VALUE' };
  assert.throws(() => new net.Socket().connect({ port: 1, host: 'localhost', family }), expected);
});
