/*---
title    = "close() in the turn of listen() removes the file, and 'listening' does not come"
clauses  = ["ipc-path.unlinked-on-close", "ipc-path.is-file-name"]
platform = ["linux"]
needs    = ["probe"]
---*/
const server = net.createServer();
server.listen(tmp('s'));
probe.mode(tmp('s'));
server.close();
net.connect(tmp('s')).on('error', () => {});
/*===
probe   .mode("$tmp/s") -> "0755"
client  error {code: "ENOENT"}
server  never listening
server  close
===*/
