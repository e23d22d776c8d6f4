/*---
title   = "listen() takes no path option that reads as a number, or is no text"
clauses = ["ipc-path.listen-option-type", "errors.invalid-arg-value.names-what-it-received"]
---*/
const server = net.createServer();
['8123', '', ' ', 5, true, null, undefined, {}, []].forEach((path) => {
  assert.throws(() => server.listen({ path }), {
    name: 'TypeError',
    code: 'ERR_INVALID_ARG_VALUE',
  });
});
server.listening;
/*===
server  .listening -> false
===*/
