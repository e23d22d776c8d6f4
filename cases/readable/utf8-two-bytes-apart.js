/*---
title   = "A character of two bytes is handed out when its second one has come"
clauses = ["socket.set-encoding.joins-characters"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  const pieces = [Buffer.from([0x61, 0xc3]), Buffer.from([0xbc, 0x62])];
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
console  .log("a")
console  .log("üb")
===*/
