/*---
title    = "Disposing of a server removes its file at once"
clauses  = ["ipc-path.unlinked-on-close", "server.async-dispose.closes"]
platform = ["linux"]
---*/
const server = net.createServer();
server.listen(tmp('s'), () => {
  server[Symbol.asyncDispose]();
  net.connect(tmp('s')).on('error', () => {});
});
/*===
client  error {code: "ENOENT"}
server  close
===*/
