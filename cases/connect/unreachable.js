/*---
title    = "An address that cannot be reached from here fails with ENETUNREACH"
clauses  = ["socket.connect.unreachable"]
platform = ["linux"]
---*/
const client = net.connect({ port: 1, host: '255.255.255.255' });
client.on('error', (error) => {
  console.log(error.code, error.syscall, error.address, error.port, error.message);
});
/*===
client  error {code: "ENETUNREACH", syscall: "connect"}
client  close true
===*/
