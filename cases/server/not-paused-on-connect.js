/*---
title   = "Without pauseOnConnect a 'data' listener is enough for an accepted socket to read"
clauses = ["net.create-server.pause-on-connect-default"]
---*/
const server = net.createServer({ pauseOnConnect: false }, (accepted) => {
  console.log(accepted.isPaused(), accepted.readableFlowing);
  accepted.on('data', () => {});
  console.log(accepted.isPaused(), accepted.readableFlowing);
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  const peer = wire.connect(server.address().port);
  peer.send('text');
  peer.end();
});
/*===
console   .log(false, null)
console   .log(false, true)
accepted  data b"text"
accepted  end
===*/
