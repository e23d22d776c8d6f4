/*---
title   = "Text inside of a value is shown in the quotes that it does not hold"
clauses = ["errors.invalid-arg-value.names-what-it-received"]
---*/
const server = net.createServer();
[
  "a'b", 'a"b', 'a\'b"c', 'a\'b"c`d', 'a\\b', 'a\nb', 'a\rb', 'a\tb', 'a\u0001b', 'a\u001fb', '',
].forEach((text) => {
  assert.throws(() => server.listen({ text }), { code: 'ERR_INVALID_ARG_VALUE' });
});
/*===
program  exit empty
===*/
