/*---
title   = "One byte that is left at the end of base64 gets two signs of padding"
clauses = ["stream.set-encoding.base64-groups"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  const pieces = ['abcd'];
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
console  .log("YWJj")
console  .log("ZA==")
===*/
