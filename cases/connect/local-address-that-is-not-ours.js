/*---
title   = "A `localAddress` of another machine makes connecting fail"
clauses = ["socket.connect-options.local-address-not-ours"]
---*/
const client = net.connect({ port: 1, host: '127.0.0.1', localAddress: '192.0.2.1' });
client.on('error', (error) => {
  console.log(error.code, error.syscall, error.address, error.port, error.message);
});
/*===
client  error {code: "EADDRNOTAVAIL", syscall: "bind"}
client  close true
===*/
