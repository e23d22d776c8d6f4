/*---
title   = "Bytes that no character can begin with are replaced at once"
clauses = ["stream.set-encoding.ill-formed"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  const pieces = [
    Buffer.from([0xff]),
    Buffer.from([0x80]),
    Buffer.from([0xc0]),
    Buffer.from([0xc3, 0x28]),
    Buffer.from([0xe2, 0x28]),
    Buffer.from([0xed, 0xa0, 0x80]),
    Buffer.from([0xf5]),
    Buffer.from([0xf0, 0x80]),
    Buffer.from([0xf4, 0x90]),
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
program  exit empty
===*/
