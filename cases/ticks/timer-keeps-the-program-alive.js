/*---
title   = "A pending timer keeps the program alive, and one that was cleared does not"
clauses = ["ticks.program-ends-when-idle"]
---*/
const server = net.createServer();
server.listen(0, '127.0.0.1', () => {
  server.unref();
  const cleared = setTimeout(() => console.log('never printed'), 100000);
  setTimeout(() => {
    console.log('timer', server.listening);
    clearTimeout(cleared);
  }, 20);
});
/*===
console  .log("timer", true)
server   never close
program  exit empty
===*/
