/*---
title   = "A message about a wrong value shows it as it is written"
clauses = ["errors.invalid-arg-value.names-what-it-received"]
---*/
const server = net.createServer();
[{}, { a: 1, 'b-c': 'two', d: [1, [2, [3, [4]]]] }].forEach((options) => {
  assert.throws(() => server.listen(options), { code: 'ERR_INVALID_ARG_VALUE' });
});
/*===
program  exit empty
===*/
