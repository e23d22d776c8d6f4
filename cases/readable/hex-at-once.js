/*---
title   = "Each byte is two hexadecimal digits, handed out as it comes"
clauses = ["socket.set-encoding.strings"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  const pieces = [Buffer.from([0, 0xf]), Buffer.from([0xf0]), Buffer.from([0xab, 0xff])];
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
client.setEncoding('hex');
client.on('data', (text) => console.log(text));
/*===
console  .log("000f")
console  .log("f0")
console  .log("abff")
===*/
