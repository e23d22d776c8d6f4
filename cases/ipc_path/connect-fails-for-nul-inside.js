/*---
title    = "connect() fails with EINVAL for a path with a NUL byte inside, as if it had not tried"
clauses  = ["ipc-path.nul-fails", "errors.message-has-the-whole-path"]
since    = "22.0.0"
platform = ["linux"]
---*/
const server = net.createServer();
server.listen(tmp('s'), () => {
  const client = net.connect(`${tmp('s')}\0inside`);
  client.on('error', (error) => {
    console.log(error.message === `connect EINVAL ${error.address} - Local (undefined:undefined)`);
    server.close();
  });
});
/*===
client   error {code: "EINVAL", syscall: "connect", address: "$tmp/s\u0000inside"}
client   close true
client   never connectionAttemptFailed
console  .log(true)
===*/
