/*---
title   = "The documents' echo server greets, echoes, and sees its client go"
clauses = [
    "net.create-server.connection-listener",
    "server.listen.callback-is-listener",
    "stream.duplex.echo-through-pipe",
    "stream.readable.pipe-writes-all",
]
needs   = ["port:8124"]
---*/
// The document's program.
const server = net.createServer((c) => {
  // 'connection' listener.
  console.log('client connected');
  c.on('end', () => {
    console.log('client disconnected');
  });
  c.write('hello\r\n');
  c.pipe(c);
});
server.on('error', (err) => {
  throw err;
});
server.listen(8124, () => {
  console.log('server bound');
});

// Ours: a client that answers the greeting, and closes the server when it has closed.
server.on('listening', () => {
  const client = net.connect(8124, '127.0.0.1');
  client.setEncoding('utf8');
  client.once('data', () => client.end('world!\r\n'));
  client.on('close', () => server.close());
});
/*===
console  .log("server bound")
console  .log("client connected")
console  .log("client disconnected")
client   data "hello\r\n"
client   data "world!\r\n"
client   end
===*/
