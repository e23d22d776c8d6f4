/*---
title   = "What a listener of 'connect' throws is uncaught: 'ready' does not come"
clauses = ["emitter.emit.throw-is-uncaught"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1');
client.on('connect', () => {
  process.nextTick(() => console.log('never'));
  throw new Error('in connect');
});
client.on('connect', () => console.log('never'));
client.on('ready', () => console.log('never'));
client.on('error', () => console.log('never'));
/*===
client   connect
client   never ready
console  never .log
program  exit uncaught {message: "in connect"}
===*/
