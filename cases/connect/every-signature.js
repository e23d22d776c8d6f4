/*---
title   = "connect(options), connect(port, host) and createConnection() all connect"
clauses = [
    "net.connect.alias",
    "net.create-connection.options",
    "net.create-connection.port",
    "net.create-connection.returns-socket",
    "socket.connect-port.as-options",
    "socket.connect.returns-socket",
    "socket.connect.emits-connect",
]
---*/
// One after another, so that the server meets them in order.
const server = net.createServer((accepted) => accepted.end());
server.listen(0, '127.0.0.1', () => {
  const port = server.address().port;
  const host = '127.0.0.1';
  const after = (client, next) => {
    client.on('close', next);
    client.resume();
  };
  after(net.connect({ port, host }), () => {
    after(net.createConnection(port, host), () => {
      after(new net.Socket().connect({ port, host }), () => {
        after(new net.Socket().connect(port, host), () => server.close());
      });
    });
  });
});
/*===
client   connect
client2  connect
client3  connect
client4  connect
server   connection accepted
server   connection accepted2
server   connection accepted3
server   connection accepted4
===*/
