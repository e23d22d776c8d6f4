/*---
title   = "'listening' on a path comes in a tick, too"
clauses = ["ticks.listening-is-a-tick"]
---*/
const server = net.createServer();
process.nextTick(() => console.log('tick before'));
server.listen(tmp('s'), () => {
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
