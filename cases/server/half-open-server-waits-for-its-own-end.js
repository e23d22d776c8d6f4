/*---
title   = "With allowHalfOpen a connection is open until the accepted socket has ended, too"
clauses = ["net.create-server.allow-half-open", "server.close.waits-for-connections"]
---*/
const server = net.createServer({ allowHalfOpen: true }, (accepted) => {
  accepted.resume();
  server.close();
  accepted.on('end', () => setImmediate(() => {
    server.getConnections((error, count) => {
      console.log(count);
      accepted.end();
    });
  }));
});
server.listen(0, '127.0.0.1', () => {
  const peer = wire.connect(server.address().port);
  peer.end();
});
/*===
console   .log(1)
accepted  end
accepted  finish
server    close
peer      fin
===*/
