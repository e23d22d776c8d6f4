/*---
title   = "The callback of close() runs with 'close', and without an error"
clauses = [
    "server.close.callback",
    "server.close.callback-no-error",
    "server.close.returns-server",
]
---*/
const server = net.createServer();
server.on('close', () => console.log('listener'));
server.listen(0, '127.0.0.1', () => {
  const result = server.close((error) => console.log('callback', error));
  assert.strictEqual(result, server);
});
/*===
console  .log("listener")
console  .log("callback", undefined)
server   close
server   close callback ()
===*/
