/*---
title   = "The callback of an end() that is not through gets an error when the socket is destroyed"
clauses = ["socket.end.callback", "socket.destroy.while-connecting"]
---*/
const endpoint = wire.unanswering();
const client = net.connect(endpoint.port, '127.0.0.1');
client.end(() => {});
client.destroy();
/*===
client  end callback ({code: "ERR_STREAM_DESTROYED"})
client  close false
client  never finish
===*/
