/*---
title   = "resetAndDestroy() closes without an error here, and with ECONNRESET at the peer"
clauses = [
    "socket.reset-and-destroy.sends-rst",
    "socket.reset-and-destroy.returns-socket",
    "socket.reset-and-destroy.close-no-error",
    "errors.peer-reset",
]
---*/
const server = net.createServer((accepted) => {
  accepted.write('hello');
  accepted.on('error', (error) => console.log(error.message));
  accepted.resume();
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.on('data', () => assert.strictEqual(client.resetAndDestroy(), client));
});
/*===
client    close false
client    never error
accepted  error {code: "ECONNRESET", syscall: "read"}
accepted  close true
console   .log("read ECONNRESET")
===*/
