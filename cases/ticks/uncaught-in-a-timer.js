/*---
title   = "An error thrown in a timer ends the program, whatever is open"
clauses = ["ticks.uncaught-stops-the-turn"]
---*/
const server = net.createServer();
server.on('close', () => console.log('never printed'));
server.listen(0, '127.0.0.1', () => {
  setTimeout(() => console.log('never printed'), 1000);
  setTimeout(() => {
    process.nextTick(() => console.log('never printed'));
    throw new Error('from a timer');
  }, 1);
});
/*===
console  never .log("never printed")
server   never close
program  exit uncaught {message: "from a timer"}
===*/
