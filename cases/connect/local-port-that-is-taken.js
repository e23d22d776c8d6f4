/*---
title   = "A `localPort` that somebody listens on makes connecting fail"
clauses = ["socket.connect-options.local-port-taken"]
---*/
const server = net.createServer();
server.listen(0, '127.0.0.1', () => {
  const port = server.address().port;
  const other = net.createServer();
  other.listen(0, '127.0.0.1', () => {
    const client = net.connect({
      port: other.address().port,
      host: '127.0.0.1',
      localAddress: '127.0.0.1',
      localPort: port,
    });
    client.on('error', (error) => {
      console.log(error.code, error.syscall);
    });
    client.on('close', () => {
      server.close();
      other.close();
    });
  });
});
/*===
client  error {code: "EADDRINUSE"}
client  close true
===*/
