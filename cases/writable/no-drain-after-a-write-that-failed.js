/*---
title    = "A write that failed is followed by no 'drain'"
clauses  = ["socket.write.peer-has-reset"]
platform = ["linux"]
---*/
const server = net.createServer({ pauseOnConnect: true, highWaterMark: 1 });
server.listen(0, '127.0.0.1', () => {
  const peer = wire.connect(server.address().port);
  server.on('connection', (accepted) => {
    peer.reset();
    accepted.cork();
    accepted.write('much');
    accepted.uncork();
    accepted.writableNeedDrain;
    accepted.on('error', () => {});
    server.close();
  });
});
/*===
accepted  .write("much") -> false
accepted  .writableNeedDrain -> true
accepted  never drain
accepted  error {code: "ECONNRESET"}
===*/
