/*---
title   = "getConnections() calls back in a tick"
clauses = ["ticks.get-connections-is-a-tick"]
---*/
const server = net.createServer();
server.listen(0, '127.0.0.1', () => {
  queueMicrotask(() => console.log('microtask'));
  process.nextTick(() => console.log('tick before'));
  server.getConnections((error, count) => {
    console.log('callback', error, count);
    server.close();
  });
  process.nextTick(() => console.log('tick after'));
  console.log('getConnections has returned');
});
/*===
console  .log("getConnections has returned")
console  .log("tick before")
console  .log("callback", null, 0)
console  .log("tick after")
console  .log("microtask")
===*/
