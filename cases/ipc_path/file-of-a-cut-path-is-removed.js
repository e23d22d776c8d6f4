/*---
title    = "close() removes the file of a path that was cut"
clauses  = ["ipc-path.cut-file-is-removed", "ipc-path.nobody-listens"]
since    = "22.0.0"
until    = "24.0.0"
platform = ["linux"]
---*/
const long = tmp('x'.repeat(120));
const server = net.createServer();
server.listen(long, () => server.close());
server.on('close', () => net.connect(long).on('error', () => {}));
/*===
client  error {code: "ENOENT"}
===*/
