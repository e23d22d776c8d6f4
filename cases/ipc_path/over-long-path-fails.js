/*---
title    = "An over-long path is an error"
clauses  = ["ipc-path.over-long-fails"]
since    = "24.0.0"
platform = ["linux"]
---*/
const long = tmp('x'.repeat(120));
const server = net.createServer();
server.on('error', (error) => console.log(error.code));
server.listen(long);
/*===
server  error
server  never listening
===*/
