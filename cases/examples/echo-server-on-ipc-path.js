/*---
title    = "The documents' echo server listens on /tmp/echo.sock"
clauses  = [
    "server.listen-path.starts-ipc-server",
    "net.create-server.tcp-or-ipc",
    "server.listen.callback-is-listener",
    "ipc-path.is-file-name",
]
platform = ["linux", "darwin"]
needs    = ["path:/tmp/echo.sock"]
---*/
// The document's program: its echo server, listening on a path instead of a port.
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
server.listen('/tmp/echo.sock', () => {
  console.log('server bound');
});

// Ours: a client in the place of the document's `nc -U /tmp/echo.sock`.
server.on('listening', () => {
  const client = net.connect('/tmp/echo.sock');
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
