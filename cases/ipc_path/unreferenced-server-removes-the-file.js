/*---
title    = "An unref'ed server removes its file, too, when it is closed"
clauses  = ["ipc-path.unlinked-on-close", "server.unref.lets-program-end"]
platform = ["linux"]
---*/
const server = net.createServer();
server.unref();
server.listen(tmp('s'));
server.on('listening', () => server.close());
server.on('close', () => net.connect(tmp('s')).on('error', () => {}));
/*===
client  error {code: "ENOENT"}
===*/
