/*---
title    = "A second server cannot listen on the handle of one that listens on a path"
clauses  = ["ipc-path.handle-cannot-be-shared"]
platform = ["linux"]
---*/
const server = net.createServer((accepted) => accepted.end());
server.listen(tmp('s'), () => {
  const other = net.createServer();
  other.on('error', (error) => {
    console.log(error.message, error.errno, error.address, error.port);
    const client = net.connect(tmp('s'));
    client.resume();
    client.on('close', () => server.close());
  });
  other.listen(server);
});
/*===
server2  error {name: "Error", code: "EEXIST", syscall: "listen"}
console  .log("listen EEXIST: file already exists", -17, null, undefined)
client   connect
===*/
