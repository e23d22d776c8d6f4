/*---
title   = "A message about a wrong type shows 28 characters of a text, or 25 and dots"
clauses = ["errors.invalid-arg-type.text-of-strings"]
---*/
[
  '', 'a', 'a'.repeat(27), 'a'.repeat(28), 'a'.repeat(29), 'a'.repeat(100), 'é'.repeat(28),
  'é'.repeat(29), '😀'.repeat(14), `a${'😀'.repeat(14)}`, "'", "'\"", '"', '\\', "'\\", '\n', "'\n",
  "'\r", "'\t", "'\b", "'\f", "'\u000b", "'\u0001", "'\u001f", "'\u007f", "'é😀",
  `'${'a'.repeat(27)}`, `'${'a'.repeat(28)}`, `${'a'.repeat(28)}'`,
].forEach((keepAliveInitialDelay) => {
  assert.throws(() => new net.Socket({ keepAliveInitialDelay }), { code: 'ERR_INVALID_ARG_TYPE' });
});
/*===
program  exit empty
===*/
