/*---
title   = "The listener of createServer() can be removed"
clauses = ["net.create-server.connection-listener", "emitter.remove-listener.not-called"]
---*/
const listener = () => console.log('never');
const server = net.createServer(listener);
server.off('connection', listener);
server.on('connection', (accepted) => {
  accepted.destroy();
  server.close();
});
server.listen(0, '127.0.0.1', () => wire.connect(server.address().port));
/*===
server   connection accepted
server   close
console  never .log("never")
===*/
