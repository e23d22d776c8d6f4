/*---
title   = "A socket that is reset shows as ECONNRESET at the other end"
clauses = ["socket.reset-and-destroy.sends-rst", "errors.peer-reset"]
---*/
ends({
  server: (ready) => {
    const server = net.createServer((accepted) => {
      accepted.on('data', () => accepted.resetAndDestroy());
      server.close();
    });
    server.listen(0, '127.0.0.1', () => ready(server.address().port));
  },
  client: (port) => {
    const client = net.connect(port, '127.0.0.1', () => client.write('reset me'));
    client.resume();
    client.on('error', () => {});
  },
});
/*===
accepted  data b"reset me"
accepted  close false
client    error {code: "ECONNRESET", syscall: "read"}
client    close true
===*/
