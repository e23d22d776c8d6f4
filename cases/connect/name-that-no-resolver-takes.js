/*---
title   = "A name that is too long for the resolver fails at once, but is told later"
clauses = ["socket.connect.name-refused-by-the-resolver"]
---*/
const name = 'a'.repeat(300);
const client = net.connect({ port: 1, host: name });
client.on('error', (error) => {
  console.log(error.code, error.syscall, error.hostname === name);
});
client.on('lookup', (error, address) => console.log(error.code, address));
console.log(client.connecting);
/*===
console  .log(true)
console  .log("EINVAL", undefined)
console  .log("EINVAL", "getaddrinfo", true)
client   close true
===*/
