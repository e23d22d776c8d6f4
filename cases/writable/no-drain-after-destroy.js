/*---
title   = "A destroyed socket needs no 'drain', and emits none"
clauses = ["socket.event-drain.not-after-destroy"]
---*/
const endpoint = wire.listen();
const client = new net.Socket({ highWaterMark: 4 });
client.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  client.cork();
  client.write('full');
  client.uncork();
  client.destroy();
  client.writableNeedDrain;
  client.on('close', () => peer.end());
});
/*===
client  .write("full") -> false
client  .writableNeedDrain -> false
client  never drain
client  close false
===*/
