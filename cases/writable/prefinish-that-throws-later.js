/*---
title   = "What a listener of 'prefinish' throws when the end was sent is uncaught"
clauses = ["emitter.emit.throw-is-uncaught"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  endpoint.accept();
  client.on('prefinish', () => {
    throw new Error('not yet');
  });
  client.on('error', () => console.log('never'));
  client.end(() => console.log('never'));
});
/*===
program  exit uncaught {message: "not yet"}
console  never .log
===*/
