/*---
title   = "destroy(error) without an 'error' listener is an uncaught error"
clauses = ["emitter.error.unhandled-throws", "socket.destroy.with-error"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  endpoint.accept();
  client.destroy(new Error('nobody listens'));
});
/*===
program  exit uncaught {message: "nobody listens"}
client   never close
===*/
