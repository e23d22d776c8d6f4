/*---
title   = "destroy(error) while connecting tells the error and nothing of the connection"
clauses = ["socket.destroy.while-connecting", "socket.destroy.with-error"]
---*/
const endpoint = wire.unanswering();
const client = net.connect(endpoint.port, '127.0.0.1');
client.destroy(new Error('changed my mind'));
client.on('error', () => {});
/*===
client  error {message: "changed my mind"}
client  close true
client  never connect
===*/
