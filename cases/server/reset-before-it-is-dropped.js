/*---
title    = "'drop' has no remote address for a connection that was reset before"
clauses  = ["server.event-drop.already-reset"]
platform = ["linux"]
---*/
const server = net.createServer();
server.maxConnections = -1;
server.on('drop', (data) => {
  console.log(data.localAddress, data.localFamily);
  console.log(data.remoteAddress, data.remotePort, data.remoteFamily);
});
server.listen(0, '127.0.0.1', () => {
  const peer = wire.connect(server.address().port);
  peer.reset();
  // Between two timers every event loop looks at what has come.
  setTimeout(() => setTimeout(() => server.close(), 20), 20);
});
/*===
console  .log("127.0.0.1", "IPv4")
console  .log(undefined, undefined, undefined)
===*/
