/*---
title   = "pauseOnConnect leaves what the peer sent where it is until the socket is resumed"
clauses = ["net.create-server.pause-on-connect"]
---*/
const server = net.createServer({ pauseOnConnect: true }, (accepted) => {
  accepted.setEncoding('utf8');
  accepted.on('data', () => {});
  accepted.pause();
  server.close();
  setImmediate(() => setImmediate(() => {
    console.log(accepted.bytesRead);
    accepted.resume();
  }));
});
server.listen(0, '127.0.0.1', () => {
  const peer = wire.connect(server.address().port);
  peer.send('early');
  peer.end();
});
/*===
console   .log(0)
accepted  data "early"
accepted  end
===*/
