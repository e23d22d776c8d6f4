/*---
title   = "destroy() in 'error' changes nothing: 'close' still tells of the error"
clauses = ["socket.destroy.twice", "socket.event-close.had-error-user-error"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  endpoint.accept();
  client.destroy(new Error('the first'));
});
client.on('error', () => client.destroy(new Error('the second')));
/*===
client  error {message: "the first"}
client  close true
===*/
