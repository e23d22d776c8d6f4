/*---
title   = "read() restarts the reading that false has stopped, and returns null"
clauses = ["socket.new.onread-read-restarts"]
---*/
const endpoint = wire.listen();
const onread = {
  buffer: Buffer.alloc(2),
  callback: (count, buffer) => {
    console.log(buffer.toString());
    setImmediate(() => client.read());
    return false;
  },
};
const client = net.connect({ port: endpoint.port, host: '127.0.0.1', onread }, () => {
  const peer = endpoint.accept();
  peer.send('abcd');
  peer.end();
});
/*===
console  .log("ab")
console  .log("cd")
client   .read() -> null
client   .read() -> null
===*/
