/*---
title    = "Two servers cannot listen at one path"
clauses  = ["ipc-path.existing-file-in-use", "server.listen.address-in-use"]
platform = ["linux", "darwin"]
---*/
const occupant = net.createServer();
occupant.listen(tmp('sock'), () => {
  const server = net.createServer();
  server.on('error', (error) => {
    console.log(error.code);
    occupant.close();
  });
  server.listen(tmp('sock'));
});
/*===
server2  error {code: "EADDRINUSE", address: "$tmp/sock"}
console  .log("EADDRINUSE")
===*/
