/*---
title    = "listen() sets `exclusive` in options that have reusePort"
clauses  = ["server.listen-options.changed-by-listen"]
platform = ["linux"]
since    = "22.12.0"
---*/
const options = { port: 0, host: '127.0.0.1', reusePort: true };
const server = net.createServer();
server.listen(options, () => server.close());
console.log(options);
/*===
console  .log({port: 0, host: "127.0.0.1", reusePort: true, exclusive: true})
===*/
