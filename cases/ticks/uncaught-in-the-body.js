/*---
title   = "An error thrown by the body ends the program before its ticks run"
clauses = ["ticks.uncaught-stops-the-turn"]
---*/
const server = net.createServer();
server.listen(0);
process.nextTick(() => console.log('never printed'));
throw new Error('from the body');
/*===
console  never .log("never printed")
server   never listening
program  exit uncaught {message: "from the body"}
===*/
