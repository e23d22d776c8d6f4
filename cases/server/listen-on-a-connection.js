/*---
title   = "listen(socket) of a connected socket fails, and closes the connection"
clauses = ["server.listen-handle.connection"]
---*/
const server = net.createServer((accepted) => {
  accepted.on('end', () => server.close());
  accepted.resume();
  accepted.write('first');
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.once('data', () => {
    const other = net.createServer();
    other.on('error', () => console.log(other.listening, other.address()));
    other.listen(client);
  });
});
/*===
accepted  end
server2   error {code: "EINVAL", syscall: "listen", address: null, port: -1}
console   .log(false, null)
===*/
