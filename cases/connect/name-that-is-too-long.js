/*---
title   = "A name longer than names can be fails as one that is not found"
clauses = ["socket.connect.name-not-found"]
---*/
const label = 'a'.repeat(64);
const client = net.connect({ port: 1, host: `${label}.name` });
client.on('error', (error) => {
  console.log(error.code, error.syscall, error.hostname === `${label}.name`);
});
/*===
client  close true
===*/
