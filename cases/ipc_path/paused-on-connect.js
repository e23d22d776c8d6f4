/*---
title    = "pauseOnConnect leaves the bytes of a path unread"
clauses  = ["net.create-server.pause-on-connect"]
platform = ["linux", "darwin"]
---*/
const server = net.createServer({ pauseOnConnect: true }, (accepted) => {
  const peerHasEnded = () => {
    accepted.bytesRead;
    accepted.setEncoding('utf8');
    accepted.on('data', () => {});
    accepted.resume();
  };
  setTimeout(() => setTimeout(peerHasEnded, 20), 20);
  server.close();
});
server.listen(tmp('s'), () => {
  const peer = wire.connect(tmp('s'));
  peer.send('waiting');
  peer.end();
});
/*===
accepted  .bytesRead -> 0
accepted  data "waiting"
accepted  end
===*/
