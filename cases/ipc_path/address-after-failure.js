/*---
title    = "address() of a server that could not have a path is that path"
clauses  = ["ipc-path.address-after-failure", "server.close.not-running-code"]
platform = ["linux"]
---*/
const server = net.createServer();
server.on('error', () => {
  server.address();
  server.listening;
  server.close((error) => console.log(error.code));
});
server.listen(`${tmp('missing')}/s`);
server.address();
/*===
server   .address() -> "$tmp/missing/s"
server   .address() -> "$tmp/missing/s"
server   .listening -> false
console  .log("ERR_SERVER_NOT_RUNNING")
===*/
