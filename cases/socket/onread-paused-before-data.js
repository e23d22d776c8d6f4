/*---
title   = "A socket with onread that is paused reads nothing"
clauses = ["socket.new.onread-pause-resume"]
---*/
const endpoint = wire.listen();
const onread = {
  buffer: Buffer.alloc(8),
  callback: (count) => {
    console.log('read', count);
    client.destroy();
  },
};
const client = net.connect({ port: endpoint.port, host: '127.0.0.1', onread });
client.on('ready', () => {
  setImmediate(() => {
    client.pause();
    endpoint.accept().send('waits');
    setTimeout(() => {
      console.log('paused', client.bytesRead);
      client.resume();
    }, 40);
  });
});
/*===
console  .log("paused", 0)
console  .log("read", 5)
===*/
