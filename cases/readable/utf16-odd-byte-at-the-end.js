/*---
title   = "A byte that is left over at the end of UTF-16 is dropped"
clauses = ["stream.set-encoding.unfinished-at-end"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  const pieces = [Buffer.from([0x61, 0, 0x62])];
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
===*/
