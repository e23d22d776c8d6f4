/*---
title    = "listen() fails with EINVAL for a path of 109 bytes, and makes no file"
clauses  = ["ipc-path.over-long-fails", "server.event-error.emitted"]
since    = "24.0.0"
platform = ["linux"]
---*/
const path = tmp('x'.repeat(110 - tmp('-').length));
assert.strictEqual(path.length, 109);
const server = net.createServer();
server.on('error', (error) => {
  console.log(error.message === `listen EINVAL: invalid argument ${path}`);
  console.log(error.address === path, error.port);
  net.connect(path.slice(0, 108)).on('error', () => {});
});
server.listen(path);
/*===
server   error {code: "EINVAL", syscall: "listen"}
server   never listening
console  .log(true)
console  .log(true, -1)
client   error {code: "ENOENT"}
===*/
