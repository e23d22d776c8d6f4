/*---
title   = "A port that is bound and not listened on refuses the connection"
clauses = ["socket.connect.refused", "socket.connect.error-instead"]
---*/
const client = net.connect(wire.refusing().port, '127.0.0.1');
client.on('error', () => {});
/*===
client  error {code: "ECONNREFUSED", syscall: "connect", address: "127.0.0.1", port: $port1}
client  close true
client  never connect
===*/
