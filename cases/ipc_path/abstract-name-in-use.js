/*---
title    = "Two servers cannot have one abstract name"
clauses  = [
    "ipc-path.abstract-in-use",
    "server.listen.address-in-use",
    "errors.message-has-the-whole-path",
]
since    = "20.4.0"
platform = ["linux"]
---*/
const name = `\0${tmp('s')}`;
const occupant = net.createServer();
occupant.listen(name, () => {
  const server = net.createServer();
  server.on('error', (error) => {
    console.log(error.message === `listen EADDRINUSE: address already in use ${name}`);
    occupant.close();
  });
  server.listen(name);
});
/*===
server2  error {code: "EADDRINUSE", syscall: "listen", address: "\u0000$tmp/s", port: -1}
console  .log(true)
===*/
