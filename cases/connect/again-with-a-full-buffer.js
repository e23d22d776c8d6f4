/*---
title   = "A socket that closed with a full buffer still needs 'drain' when it connects again"
clauses = ["socket.connect.keeps-what-was-chosen"]
---*/
const endpoint = wire.listen();
const client = new net.Socket({ highWaterMark: 4 });
let round = 0;
client.on('drain', () => console.log('drain', round));
client.connect(endpoint.port, '127.0.0.1', () => {
  client.cork();
  client.write('more than four', (error) => console.log(error.code));
  client.writableNeedDrain;
  client.destroy();
  client.writableNeedDrain;
});
client.once('close', () => {
  round = 1;
  client.connect(endpoint.port, '127.0.0.1', () => {
    client.writableNeedDrain;
    client.writableLength;
    client.write('few');
    client.uncork();
    client.write('', () => client.destroy());
  });
});
/*===
client   .writableNeedDrain -> true
client   .writableNeedDrain -> false
client   .writableNeedDrain -> true
client   .writableLength -> 0
console  .log("ERR_STREAM_DESTROYED")
console  .log("drain", 1)
===*/
