/*---
title   = "What a listener of 'ready' throws is uncaught: nothing is read"
clauses = ["emitter.emit.throw-is-uncaught"]
---*/
const server = net.createServer((accepted) => accepted.end('unread'));
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.on('ready', () => {
    throw new Error('in ready');
  });
  client.on('data', () => console.log('never'));
});
/*===
client   never data
console  never .log
program  exit uncaught {message: "in ready"}
===*/
