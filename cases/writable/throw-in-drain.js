/*---
title   = "What a listener of 'drain' throws is uncaught"
clauses = ["emitter.emit.throw-is-uncaught"]
---*/
const endpoint = wire.listen();
const options = { port: endpoint.port, host: '127.0.0.1', highWaterMark: 1 };
const client = net.connect(options, () => {
  client.on('drain', () => {
    throw new Error('in drain');
  });
  client.cork();
  client.write('much', () => console.log('never'));
  client.uncork();
});
/*===
client   .write("much", function) -> false
client   drain
console  never .log
program  exit uncaught {message: "in drain"}
===*/
