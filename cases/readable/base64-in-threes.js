/*---
title   = "Base64 is handed out in groups of three bytes, the rest at the end"
clauses = ["socket.set-encoding.strings", "stream.set-encoding.base64-groups"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  const pieces = ['a', 'b', 'c', 'defg', 'h'];
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
console  .log("ZGVm")
console  .log("Z2g=")
===*/
