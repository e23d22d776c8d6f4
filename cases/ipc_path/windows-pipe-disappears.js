/*---
title    = "A named pipe is gone when its server has closed"
clauses  = ["ipc-path.windows-disappears"]
platform = ["windows"]
---*/
const name = path.join('\\\\?\\pipe', process.cwd(), 'short-lived');
const server = net.createServer();
server.listen(name, () => server.close());
server.on('close', () => net.connect(name).on('error', (error) => console.log(error.code)));
/*===
console  .log("ENOENT")
===*/
