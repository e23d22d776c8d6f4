/*---
title   = "A character of four bytes is handed out when its fourth one has come"
clauses = ["socket.set-encoding.joins-characters"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  const pieces = [
    Buffer.from([0xf0]),
    Buffer.from([0x9f]),
    Buffer.from([0x98]),
    Buffer.from([0x80]),
    Buffer.from([0xf0, 0x9f, 0x98]),
    Buffer.from([0x80]),
    Buffer.from([0xf0, 0x9f]),
    Buffer.from([0x98, 0x80]),
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
client.setEncoding('utf8');
client.on('data', (text) => console.log(text));
/*===
console  .log("😀")
console  .log("😀")
console  .log("😀")
===*/
