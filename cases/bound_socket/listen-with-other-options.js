/*---
title    = "Whatever stands beside a bound handle, the server listens on that"
clauses  = ["bound-socket.listen", "bound-socket.listen.backlog"]
since    = "24.21.0"
platform = ["linux"]
needs    = ["probe"]
---*/
const bound = new net.BoundSocket({ host: '127.0.0.1' });
const port = bound.address().port;
const controller = new AbortController();
controller.abort();
const server = net.createServer();
const options = { handle: bound, port: 1, path: '/nowhere', backlog: 7, signal: controller.signal };
server.listen(options, () => {
  console.log(server.address().port === port, probe.backlog(server));
  server.close();
});
/*===
console  .log(true, 511)
===*/
