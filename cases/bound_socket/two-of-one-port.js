/*---
title    = "Two can be bound to one port; the second that listens fails"
clauses  = ["bound-socket.new.port-in-use", "bound-socket.listen.fails"]
since    = "24.21.0"
platform = ["linux"]
---*/
const bound = new net.BoundSocket({ host: '127.0.0.1' });
const second = new net.BoundSocket({ host: '127.0.0.1', port: bound.address().port });
const server = net.createServer();
const other = net.createServer();
other.on('error', (error) => {
  console.log(error.message, other.listening);
  assert.throws(() => second.address(), { code: 'ERR_SOCKET_HANDLE_ADOPTED' });
  server.close();
});
server.listen(bound, () => other.listen(second));
/*===
server  listening
server2  error {code: "EADDRINUSE"}
server2  never listening
===*/
