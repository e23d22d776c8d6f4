/*---
title   = "listen() with neither port nor path throws"
clauses = ["server.listen-options.neither-throws", "server.listen-options.neither-code"]
---*/
const server = net.createServer();
assert.throws(() => server.listen({}), { name: 'TypeError', code: 'ERR_INVALID_ARG_VALUE' });
/*===
server  .listen({}) !! {name: "TypeError", code: "ERR_INVALID_ARG_VALUE"}
server  never listening
===*/
