/*---
title   = "Each byte of latin1 is one character"
clauses = ["socket.set-encoding.strings"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  const pieces = [Buffer.from([0x61, 0xe4]), Buffer.from([0x80, 0xff])];
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
client.setEncoding('latin1');
client.on('data', (text) => console.log(text));
/*===
console  .log("aä")
console  .log("\u0080ÿ")
===*/
