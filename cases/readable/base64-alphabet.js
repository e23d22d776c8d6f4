/*---
title   = "Base64 has plus and slash"
clauses = ["socket.set-encoding.strings"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  const pieces = [Buffer.from([0xfb, 0xff, 0xfe]), Buffer.from([0xff, 0xe0])];
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
client.setEncoding('base64');
client.on('data', (text) => console.log(text));
/*===
console  .log("+//+")
console  .log("/+A=")
===*/
