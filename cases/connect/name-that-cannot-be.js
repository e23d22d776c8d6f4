/*---
title   = "A name that cannot be looked up fails with ENOTFOUND and the name"
clauses = ["socket.connect.name-not-found"]
---*/
const client = net.connect({ port: 1, host: 'no..name' });
client.on('error', (error) => {
  console.log(error.code, error.syscall, error.hostname, error.message);
});
/*===
client  lookup ...
client  error {code: "ENOTFOUND", syscall: "getaddrinfo"}
client  close true
===*/
