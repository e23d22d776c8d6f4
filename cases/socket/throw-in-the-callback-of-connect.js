/*---
title   = "What the callback of connect() throws is uncaught"
clauses = ["emitter.callbacks.throw-is-uncaught"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  throw new Error('in the callback');
});
client.on('ready', () => console.log('never'));
client.on('close', () => console.log('never'));
/*===
client   never ready
console  never .log
program  exit uncaught {message: "in the callback"}
===*/
