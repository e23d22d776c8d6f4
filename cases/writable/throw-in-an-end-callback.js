/*---
title   = "What the callback of end() throws is uncaught: 'finish' does not come"
clauses = ["emitter.callbacks.throw-is-uncaught"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  client.end('all', () => {
    throw new Error('in end');
  });
  client.on('finish', () => console.log('never'));
});
/*===
client   never finish
console  never .log
program  exit uncaught {message: "in end"}
===*/
