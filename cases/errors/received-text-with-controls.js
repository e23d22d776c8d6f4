/*---
title   = "A message about a wrong value has escapes for what cannot be printed"
clauses = ["errors.invalid-arg-value.text-of-strings"]
---*/
[
  '\u0000', '\u0007', '\b', '\t', '\n', '\u000b', '\f', '\r', '\u000e', '\u001f', ' ', '~',
  '\u007f', '\u0080', '\u009f', '\u00a0', '\u2028', '\ufeff', 'é', '€', '😀', '\\\\', "'", "'\"",
  "'\"`", '"`',
].forEach((family) => {
  assert.throws(() => new net.SocketAddress({ family }), { code: 'ERR_INVALID_ARG_VALUE' });
  assert.throws(() => new net.SocketAddress({ family: [family] }));
  assert.throws(() => new net.SocketAddress({ family: `${family}x` }));
});
/*===
program  exit empty
===*/
