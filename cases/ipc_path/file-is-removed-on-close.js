/*---
title    = "close() removes the file of an IPC server"
clauses  = [
    "ipc-path.unlinked-on-close",
    "ipc-path.is-file-name",
    "ipc-path.nobody-listens",
]
platform = ["linux"]
---*/
const server = net.createServer();
server.listen(tmp('sock'), () => server.close());
server.on('close', () => {
  net.connect(tmp('sock')).on('error', (error) => console.log(error.code));
});
/*===
client   error {code: "ENOENT", syscall: "connect", address: "$tmp/sock"}
console  .log("ENOENT")
===*/
