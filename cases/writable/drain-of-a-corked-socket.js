/*---
title   = "'drain' comes once, after uncork(), however many writes returned false"
clauses = [
    "socket.write.drain-follows",
    "socket.event-drain.after-buffer-empty",
    "socket.event-drain.once",
]
---*/
const endpoint = wire.listen();
const client = new net.Socket({ writableHighWaterMark: 4 });
client.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  client.writableHighWaterMark;
  client.cork();
  client.write('123');
  client.writableNeedDrain;
  client.write('4');
  client.writableNeedDrain;
  client.write('5');
  client.uncork();
  client.writableNeedDrain;
  console.log('uncorked');
  client.on('drain', () => {
    client.writableNeedDrain;
    console.log('drain');
    setImmediate(() => {
      client.end();
      peer.end();
    });
  });
});
client.resume();
/*===
client   .write("123") -> true
client   .writableNeedDrain -> false
client   .write("4") -> false
client   .writableNeedDrain -> true
client   .write("5") -> false
client   .writableNeedDrain -> true
client   drain
client   .writableNeedDrain -> false
console  .log("uncorked")
console  .log("drain")
===*/
