/*---
title   = "A character that is unfinished at the end is replaced"
clauses = ["stream.set-encoding.unfinished-at-end"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  const pieces = [Buffer.from([0x61, 0xe2, 0x82])];
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
console  .log("\uFFFD")
===*/
