/*---
title   = "A server that was told to close waits for the connection of a peer"
clauses = ["server.close.waits-for-connections", "server.event-close.waits-for-connections"]
---*/
let peer;
const server = net.createServer((accepted) => {
  accepted.resume();
  server.close();
  setImmediate(() => setImmediate(() => {
    console.log('the peer ends');
    peer.end();
  }));
});
server.listen(0, '127.0.0.1', () => {
  peer = wire.connect(server.address().port);
});
/*===
accepted  close false
server    close
console   .log("the peer ends")
console   .log("the peer ends")  before  server  close
peer      fin
===*/
