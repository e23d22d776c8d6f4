/*---
title    = "The error of an attempt from a chosen local end tells that, too"
clauses  = ["socket.connect.error-tells-local-end"]
platform = ["linux"]
---*/
const holder = net.createServer();
holder.listen(0, '127.0.0.1', () => {
  const localPort = holder.address().port;
  holder.close(() => {
    const client = net.connect({
      port: 1,
      host: '255.255.255.255',
      localAddress: '127.0.0.1',
      localPort,
    });
    client.on('error', (error) => {
      console.log(error.message);
    });
  });
});
/*===
client  error {code: "ENETUNREACH", syscall: "connect"}
client  close true
===*/
