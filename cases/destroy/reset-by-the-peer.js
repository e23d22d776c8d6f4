/*---
title   = "A reset by the peer destroys the socket with ECONNRESET"
clauses = ["errors.peer-reset", "socket.event-close.had-error-true"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => endpoint.accept().reset());
client.resume();
client.on('error', () => {});
/*===
client  error {code: "ECONNRESET", syscall: "read"}
client  close true
client  never end
===*/
