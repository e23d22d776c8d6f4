/*---
title   = "A code unit of UTF-16 is handed out when its second byte has come"
clauses = ["socket.set-encoding.joins-characters"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  const pieces = [
    Buffer.from([0x61]),
    Buffer.from([0, 0x62]),
    Buffer.from([0]),
    Buffer.from([0xac, 0x20]),
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
console  .log("a")
console  .log("b")
console  .log("€")
===*/
