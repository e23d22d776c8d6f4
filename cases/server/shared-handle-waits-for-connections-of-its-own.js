/*---
title   = "A server on a shared handle emits 'close' without waiting for the connections of the other"
clauses = ["server.event-close.waits-for-connections", "server.listen-handle.last-gets-connections"]
---*/
const first = net.createServer();
const last = net.createServer((accepted) => {
  accepted.resume();
  last.close();
  first.close();
  first.on('close', () => peer.end());
});
let peer;
first.listen(0, '127.0.0.1', () => {
  last.listen(first, () => {
    peer = wire.connect(first.address().port);
  });
});
/*===
server    close
server2   close
server    close  before  accepted  close
accepted  end  before  server2  close
accepted  end
===*/
