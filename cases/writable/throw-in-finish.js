/*---
title   = "What a listener of 'finish' throws is uncaught: the socket is not closed"
clauses = ["emitter.emit.throw-is-uncaught"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  endpoint.accept().end();
  client.resume();
  client.on('end', () => client.end());
});
client.on('finish', () => {
  throw new Error('in finish');
});
client.on('close', () => console.log('never'));
/*===
client   finish
client   never close
console  never .log
program  exit uncaught {message: "in finish"}
===*/
