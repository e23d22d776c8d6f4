/*---
title   = "All listeners of 'connection' are called, the one of createServer() in its place"
clauses = ["net.create-server.connection-listener"]
---*/
const server = net.createServer(() => console.log('of createServer'));
server.prependListener('connection', () => console.log('prepended'));
server.once('connection', () => console.log('once'));
server.on('connection', (accepted) => {
  console.log('on');
  accepted.destroy();
  if (server.listenerCount('connection') === 3) server.close();
});
server.listen(0, '127.0.0.1', () => wire.connect(server.address().port));
/*===
console  .log("prepended")
console  .log("of createServer")
console  .log("once")
console  .log("on")
===*/
