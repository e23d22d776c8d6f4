/*---
title    = "connect() fails with EINVAL for a path of 109 bytes, after it has announced the attempt"
clauses  = ["ipc-path.over-long-fails", "socket.connect.error-tells-local-end"]
since    = "24.0.0"
platform = ["linux"]
---*/
const path = tmp('x'.repeat(110 - tmp('-').length));
assert.strictEqual(path.length, 109);
const server = net.createServer();
server.listen(path.slice(0, 108), () => {
  const client = net.connect(path);
  client.on('error', (error) => {
    console.log(error.message === `connect EINVAL ${path} - Local (undefined:undefined)`);
    server.close();
  });
});
/*===
client   connectionAttempt
client   error {code: "EINVAL", syscall: "connect"}
client   close true
client   never connectionAttemptFailed
console  .log(true)
===*/
