/*---
title   = "An error thrown by the callback of a write ends the program: the next is not called"
clauses = ["ticks.uncaught-stops-the-turn"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  client.cork();
  client.write('a', () => {
    throw new Error('from the callback');
  });
  client.write('b', () => console.log('never printed'));
  client.uncork();
  client.on('close', () => console.log('never printed'));
});
/*===
console  never .log("never printed")
program  exit uncaught {message: "from the callback"}
===*/
