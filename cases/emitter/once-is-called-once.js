/*---
title   = "A listener added with once() is called for one event, one added with on() for all"
clauses = ["emitter.once.called-once", "server.is-event-emitter", "socket.is-event-emitter"]
---*/
const server = net.createServer();
server.once('connection', () => console.log('once'));
server.on('connection', (accepted) => {
  console.log('on');
  accepted.end();
});
server.listen(0, '127.0.0.1', () => {
  const first = net.connect(server.address().port, '127.0.0.1');
  first.resume();
  first.on('close', () => {
    const second = net.connect(server.address().port, '127.0.0.1');
    second.resume();
    second.on('close', () => server.close());
  });
});
/*===
console  .log("once")
console  .log("on")
console  .log("on")
server   connection accepted
server   connection accepted2
===*/
