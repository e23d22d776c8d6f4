/*---
title   = "What a listener of 'data' throws ends the program, and no further event comes"
clauses = ["emitter.emit.throw-is-uncaught"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => endpoint.accept().send('hello'));
client.on('data', () => {
  process.nextTick(() => console.log('never'));
  throw new Error('in data');
});
client.on('data', () => console.log('never'));
client.on('error', () => console.log('never'));
client.on('close', () => console.log('never'));
/*===
client   data b"hello"
program  exit uncaught {message: "in data"}
console  never .log
===*/
