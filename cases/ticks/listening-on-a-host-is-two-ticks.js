/*---
title   = "A server with an IP address as host listens in a tick, and 'listening' is another"
clauses = ["ticks.listening-on-a-host-is-two-ticks"]
---*/
const server = net.createServer();
server.listen(0, '127.0.0.1', () => {
  console.log('listening');
  process.nextTick(() => console.log('tick of listening'));
  server.close();
});
process.nextTick(() => {
  console.log('tick', server.listening);
  process.nextTick(() => console.log('tick of the tick'));
});
console.log('listen has returned', server.listening);
/*===
console  .log("listen has returned", false)
console  .log("tick", true)
console  .log("listening")
console  .log("tick of the tick")
console  .log("tick of listening")
===*/
