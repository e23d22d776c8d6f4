/*---
title   = "The server emits 'close' before the socket whose end it waited for"
clauses = ["server.event-close.before-the-socket"]
---*/
const server = net.createServer((accepted) => {
  accepted.resume();
  server.close();
});
server.listen(0, '127.0.0.1', () => wire.connect(server.address().port).end());
/*===
accepted  end  before  server  close
server    close  before  accepted  close
server    close
accepted  close false
===*/
