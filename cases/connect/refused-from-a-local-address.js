/*---
title   = "A refused connection from a local address without a port tells no local end"
clauses = ["socket.connect.error-tells-local-end"]
---*/
const gone = wire.refusing();
const client = net.connect({ port: gone.port, host: '127.0.0.1', localAddress: '127.0.0.1' });
client.on('error', (error) => {
  console.log(error.message === `connect ECONNREFUSED 127.0.0.1:${gone.port}`);
});
/*===
console  .log(true)
===*/
