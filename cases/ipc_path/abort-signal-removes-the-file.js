/*---
title    = "A signal that closes a server removes its file"
clauses  = ["ipc-path.unlinked-on-close", "server.listen-options.signal-closes"]
platform = ["linux"]
---*/
const controller = new AbortController();
const server = net.createServer();
server.listen({ path: tmp('s'), signal: controller.signal }, () => controller.abort());
server.on('close', () => net.connect(tmp('s')).on('error', () => {}));
/*===
client  error {code: "ENOENT"}
===*/
