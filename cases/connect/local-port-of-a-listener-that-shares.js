/*---
title    = "A `localPort` is not shared with a listener, even if that would share its port"
clauses  = ["socket.connect-options.local-port-taken"]
since    = "22.12.0"
platform = ["linux"]
---*/
const server = net.createServer();
server.listen({ port: 0, host: '127.0.0.1', reusePort: true }, () => {
  const client = net.connect({
    port: 9,
    host: '127.0.0.1',
    localAddress: '127.0.0.1',
    localPort: server.address().port,
  });
  client.on('error', () => server.close());
});
/*===
client  error {code: "EADDRINUSE", syscall: "bind"}
client  close true
===*/
