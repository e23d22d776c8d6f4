/*---
title   = "A socket that was paused on connecting is not started by a 'data' listener"
clauses = ["net.create-server.pause-on-connect"]
---*/
const server = net.createServer({ pauseOnConnect: true }, (accepted) => {
  console.log(accepted.isPaused(), accepted.readableFlowing);
  accepted.on('data', () => {});
  console.log(accepted.isPaused(), accepted.readableFlowing);
  accepted.resume();
  console.log(accepted.isPaused(), accepted.readableFlowing);
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  const peer = wire.connect(server.address().port);
  peer.send('text');
  peer.end();
});
/*===
console   .log(true, false)
console   .log(true, false)
console   .log(false, true)
accepted  data b"text"
accepted  end
===*/
