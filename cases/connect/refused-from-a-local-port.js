/*---
title   = "A refused connection tells the local address and port that it was to come from"
clauses = ["socket.connect.error-tells-local-end"]
needs   = ["port:8132"]
---*/
const gone = wire.refusing();
const client = net.connect({
  port: gone.port,
  host: '127.0.0.1',
  localAddress: '127.0.0.1',
  localPort: 8132,
});
client.on('error', (error) => {
  console.log(error.message === `connect ECONNREFUSED 127.0.0.1:${gone.port} - Local (127.0.0.1:8132)`);
});
/*===
console  .log(true)
client   error {code: "ECONNREFUSED", syscall: "connect", address: "127.0.0.1"}
===*/
