/*---
title    = "A client that waits when the server closes its path fails to connect with ECONNRESET"
clauses  = ["ipc-path.close-resets-who-waits", "server.close.resets-who-waits"]
platform = ["linux"]
---*/
const server = net.createServer();
server.listen(tmp('s'), () => {
  const client = net.connect(tmp('s'));
  client.on('error', (error) => console.log(error.message, error.errno));
  server.close();
});
/*===
client   error {code: "ECONNRESET", syscall: "connect", address: "$tmp/s"}
client   close true
client   never connect
server   never connection
console  .log("connect ECONNRESET $tmp/s", -104)
===*/
