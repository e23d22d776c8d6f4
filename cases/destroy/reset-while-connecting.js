/*---
title   = "resetAndDestroy() while connecting waits for the connection, then resets it"
clauses = ["socket.reset-and-destroy.while-connecting"]
---*/
const server = net.createServer((accepted) => {
  accepted.on('error', (error) => console.log(error.code));
  accepted.resume();
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.resetAndDestroy();
  console.log(client.destroyed);
});
/*===
console   .log(false)
console   .log("ECONNRESET")
client    connect
client    close false
accepted  error {code: "ECONNRESET"}
===*/
