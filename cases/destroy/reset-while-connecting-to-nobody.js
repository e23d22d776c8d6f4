/*---
title   = "resetAndDestroy() of an attempt that is refused tells the refusal alone"
clauses = ["socket.reset-and-destroy.while-connecting", "socket.connect.error-instead"]
---*/
const endpoint = wire.refusing();
const client = net.connect(endpoint.port, '127.0.0.1');
client.resetAndDestroy();
client.on('error', () => {});
/*===
client  error {code: "ECONNREFUSED"}
client  close true
===*/
