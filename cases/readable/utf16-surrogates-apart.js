/*---
title   = "Both halves of a surrogate pair are handed out together"
clauses = ["socket.set-encoding.joins-characters"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  const pieces = [
    Buffer.from([0x3d, 0xd8]),
    Buffer.from([0, 0xde]),
    Buffer.from([0x61, 0, 0x3d, 0xd8]),
    Buffer.from([0, 0xde, 0x62, 0]),
  ];
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
client.setEncoding('utf16le');
client.on('data', (text) => console.log(text));
/*===
console  .log("😀")
console  .log("a")
console  .log("😀b")
===*/
