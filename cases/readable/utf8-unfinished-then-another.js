/*---
title   = "An unfinished character that something else follows is replaced"
clauses = ["stream.set-encoding.ill-formed"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  const pieces = [
    Buffer.from([0xe2, 0x82]),
    'a',
    Buffer.from([0xf0, 0x9f, 0x98]),
    'b',
    Buffer.from([0xc3]),
    'c',
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
