/*---
title   = "'listening' of a server without a host comes in the tick that listen() queues"
clauses = ["ticks.listening-is-a-tick", "ticks.events-after-call"]
---*/
const server = net.createServer();
process.nextTick(() => console.log('tick before'));
server.listen(0, () => {
  console.log('listening');
  server.close();
});
process.nextTick(() => console.log('tick after'));
console.log('listen has returned', server.listening);
/*===
console  .log("listen has returned", true)
console  .log("tick before")
console  .log("listening")
console  .log("tick after")
===*/
