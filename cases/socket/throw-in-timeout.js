/*---
title   = "What a listener of 'timeout' throws is uncaught"
clauses = ["emitter.emit.throw-is-uncaught"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  client.setTimeout(20, () => {
    throw new Error('in timeout');
  });
  client.on('timeout', () => console.log('never'));
});
/*===
client   timeout
console  never .log
program  exit uncaught {message: "in timeout"}
===*/
