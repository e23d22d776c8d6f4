/*---
title   = "A server that was closed listens on another bound socket"
clauses = ["bound-socket.listen"]
since   = "24.21.0"
---*/
const server = net.createServer();
server.listen(new net.BoundSocket({ path: tmp('bound') }), () => server.close());
server.once('close', () => {
  server.listen(new net.BoundSocket({ host: '127.0.0.1' }), () => {
    console.log(server.address().address);
    server.close();
  });
});
/*===
console  .log("127.0.0.1")
===*/
