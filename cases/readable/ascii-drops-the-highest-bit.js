/*---
title   = "ASCII drops the highest bit of each byte"
clauses = ["socket.set-encoding.strings"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  const pieces = [Buffer.from([0x61, 0xe1]), Buffer.from([0x80, 0xff])];
  const send = () => {
    if (pieces.length === 0) {
      peer.end();
      return;
    }
    peer.send(pieces.shift());
    setImmediate(() => setImmediate(send));
  };
  send();
});
client.setEncoding('ascii');
client.on('data', (text) => console.log(text));
/*===
program  exit empty
===*/
