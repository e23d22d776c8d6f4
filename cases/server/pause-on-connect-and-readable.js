/*---
title   = "A 'readable' listener makes a socket that was paused on connecting read"
clauses = ["net.create-server.pause-on-connect-readable"]
---*/
const server = net.createServer({ pauseOnConnect: true }, (accepted) => {
  accepted.on('readable', () => accepted.read());
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  const peer = wire.connect(server.address().port);
  peer.send('text');
  peer.end();
});
/*===
accepted  data b"text"
accepted  end
===*/
