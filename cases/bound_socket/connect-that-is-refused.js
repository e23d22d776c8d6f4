/*---
title   = "A refused connection is told as always"
clauses = ["bound-socket.connect.from-its-address"]
since   = "24.21.0"
---*/
const endpoint = wire.refusing();
const handle = new net.BoundSocket({ host: '127.0.0.1' });
const client = net.connect({ port: endpoint.port, host: '127.0.0.1', handle });
client.on('error', () => {});
/*===
client  connectionAttempt
client  connectionAttemptFailed "127.0.0.1", $port1, 4, {code: "ECONNREFUSED"}
client  error {code: "ECONNREFUSED", address: "127.0.0.1", port: $port1}
client  close true
===*/
