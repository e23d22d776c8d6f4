/*---
title   = "The callback of a buffer function that returns none is given the count and true"
clauses = ["socket.new.onread-no-buffer"]
---*/
const endpoint = wire.listen();
const onread = { buffer: () => {}, callback: (count, buffer) => console.log(count, buffer) };
const client = net.connect({ port: endpoint.port, host: '127.0.0.1', onread }, () => {
  const peer = endpoint.accept();
  peer.send('lost');
  peer.end();
});
/*===
console  .log(4, true)
client   never data
client   end
===*/
