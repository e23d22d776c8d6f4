/*---
title    = "A negative backlog among the options asks the kernel for as much as it gives"
clauses  = ["server.listen-options.backlog-below-zero"]
needs    = ["probe"]
platform = ["linux"]
---*/
const server = net.createServer();
const other = net.createServer();
server.listen({ port: 0, host: '127.0.0.1', backlog: -1 }, () => {
  other.listen({ port: 0, host: '127.0.0.1', backlog: 2000000000 }, () => {
    // What the kernel gives is a setting of the machine.
    assert.strictEqual(probe.backlog(server), probe.backlog(other));
    server.close();
    other.close();
  });
});
/*===
server   .close
server2  .close
program  exit empty
===*/
