/*---
title   = "Only false stops the reading: undefined, null, 0 and '' do not"
clauses = ["socket.new.onread-false-pauses"]
---*/
const endpoint = wire.listen();
const answers = [undefined, null, 0, ''];
const onread = {
  buffer: Buffer.alloc(1),
  callback: (count, buffer) => {
    console.log(buffer.toString());
    return answers.shift();
  },
};
net.connect({ port: endpoint.port, host: '127.0.0.1', onread }, () => {
  const peer = endpoint.accept();
  peer.send('abcd');
  peer.end();
});
/*===
console  .log("a")
console  .log("b")
console  .log("c")
console  .log("d")
===*/
