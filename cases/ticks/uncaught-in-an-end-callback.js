/*---
title   = "An error thrown by the callback of end() ends the program before 'finish'"
clauses = ["ticks.uncaught-stops-the-turn"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  client.end(() => {
    throw new Error('from the callback');
  });
});
/*===
client   never finish
program  exit uncaught {message: "from the callback"}
===*/
