/*---
title   = "An error thrown by an 'error' listener ends the program"
clauses = ["emitter.emit.throw-stops", "server.listener-throws.uncaught"]
---*/
const client = net.connect(1, '127.0.0.1');
client.on('error', () => {
  throw new Error('from the listener');
});
client.on('error', () => console.log('never printed'));
client.on('close', () => console.log('never printed'));
/*===
client   error {code: "ECONNREFUSED"}
client   never close
program  exit uncaught {message: "from the listener"}
===*/
