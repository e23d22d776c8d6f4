/*---
title   = "What a listener of 'end' throws is uncaught: the socket does not end itself"
clauses = ["emitter.emit.throw-is-uncaught"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => endpoint.accept().end());
client.resume();
client.on('end', () => {
  process.nextTick(() => console.log('never'));
  throw new Error('in end');
});
client.on('end', () => console.log('never'));
client.on('finish', () => console.log('never'));
/*===
client   end
client   never finish
client   never close
console  never .log
program  exit uncaught {message: "in end"}
===*/
