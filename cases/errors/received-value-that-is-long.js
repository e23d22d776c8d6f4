/*---
title   = "A message about a wrong value shows 128 characters of it"
clauses = ["errors.invalid-arg-value.shortened"]
---*/
[
  'a'.repeat(126),
  'a'.repeat(127),
  'a'.repeat(128),
  '\n'.repeat(63),
  '\n'.repeat(64),
  '😀'.repeat(63),
  `a${'😀'.repeat(63)}`,
  `a${'😀'.repeat(64)}`,
  Buffer.alloc(39),
  Buffer.alloc(40),
  Buffer.alloc(41),
].forEach((family) => {
  assert.throws(() => new net.SocketAddress({ family }), { code: 'ERR_INVALID_ARG_VALUE' });
});
/*===
program  exit empty
===*/
