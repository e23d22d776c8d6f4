/*---
title   = "What is put back into a new socket is read before what the peer sends"
clauses = ["stream.unshift.before-data"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  peer.send('sent');
  client.once('readable', () => {
    peer.end();
    client.on('data', (data) => console.log(String(data)));
  });
});
client.unshift('put back');
/*===
console  .log("put back")
console  .log("sent")
===*/
