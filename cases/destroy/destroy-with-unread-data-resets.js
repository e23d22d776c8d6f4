/*---
title    = "destroy() with data that nobody has read shows as a reset"
clauses  = ["socket.destroy.resets-if-unread"]
platform = ["linux"]
---*/
const server = net.createServer({ pauseOnConnect: true });
server.listen(0, '127.0.0.1', () => {
  const peer = wire.connect(server.address().port);
  server.on('connection', (accepted) => {
    peer.send('unread');
    accepted.destroy();
    server.close();
  });
});
/*===
accepted  close false
peer      rst
===*/
