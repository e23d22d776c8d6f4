/*---
title   = "A socket that connects again after 'close' still has its onread"
clauses = ["socket.new.onread-buffer-when", "socket.connect.reconnect-after-close"]
---*/
const endpoint = wire.listen();
const onread = {
  buffer: () => {
    console.log('buffer');
    return Buffer.alloc(8);
  },
  callback: (count, buffer) => console.log(buffer.toString('utf8', 0, count)),
};
const connected = () => {
  const peer = endpoint.accept();
  peer.send('data');
  peer.end();
};
const client = net.connect({ port: endpoint.port, host: '127.0.0.1', onread }, connected);
client.once('close', () => client.connect(endpoint.port, '127.0.0.1', connected));
/*===
console  .log("buffer")
console  .log("data")
console  .log("buffer")
console  .log("buffer")
console  .log("data")
console  .log("buffer")
===*/
