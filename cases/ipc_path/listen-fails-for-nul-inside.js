/*---
title    = "listen() fails with EINVAL for a path with a NUL byte inside"
clauses  = ["ipc-path.nul-fails", "errors.message-has-the-whole-path"]
since    = "22.0.0"
platform = ["linux"]
---*/
const server = net.createServer();
server.on('error', (error) => {
  console.log(error.message === `listen EINVAL: invalid argument ${error.address}`);
  net.connect(tmp('s')).on('error', () => {});
});
server.listen(`${tmp('s')}\0inside`);
/*===
server   error {code: "EINVAL", syscall: "listen", address: "$tmp/s\u0000inside", port: -1}
server   never listening
console  .log(true)
client   error {code: "ENOENT"}
===*/
