/*---
title   = "No 'drain' is emitted once end() was called, even if write() returned false"
clauses = ["socket.event-drain.not-after-end"]
---*/
const endpoint = wire.listen();
const client = new net.Socket({ highWaterMark: 4 });
client.connect(endpoint.port, '127.0.0.1');
client.write('full');
client.writableNeedDrain;
client.end();
client.writableNeedDrain;
client.on('finish', () => endpoint.accept().end());
client.resume();
/*===
client  .write("full") -> false
client  .writableNeedDrain -> true
client  .writableNeedDrain -> false
client  finish
client  never drain
===*/
