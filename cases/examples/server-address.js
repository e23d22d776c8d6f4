/*---
title   = "The documents' server learns the port that the system chose"
clauses = [
    "server.address.tcp",
    "server.address.assigned-port",
    "server.listen-port.omitted-assigns",
    "emitter.on.returns-object",
]
---*/
// The document's program.
const server = net.createServer((socket) => {
  socket.end('goodbye\n');
}).on('error', (err) => {
  // Handle errors here.
  throw err;
});

// Grab an arbitrary unused port.
server.listen(() => {
  console.log('opened server on', server.address());
});

// Ours: a client that hears the goodbye.
server.on('listening', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.setEncoding('utf8');
  client.resume();
  client.on('close', () => server.close());
});
/*===
console  .log("opened server on", {address: ..., family: ..., port: $port1})
client   data "goodbye\n"
client   end
===*/
