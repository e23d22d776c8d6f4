/*---
title   = "What the callback of a write throws is uncaught: that of the next is not called"
clauses = ["emitter.callbacks.throw-is-uncaught"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  client.cork();
  client.write('one', () => {
    throw new Error('in one');
  });
  client.write('two', () => console.log('never'));
  client.uncork();
});
/*===
client   write callback (null)
console  never .log
program  exit uncaught {message: "in one"}
===*/
