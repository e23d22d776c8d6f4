/*---
title   = "The end of an iteration leaves a half-open socket alone that can be written"
clauses = ["stream.async-iterator.half-open-kept"]
since   = "24.21.0"
until   = "26.0.0"
---*/
const endpoint = wire.listen();
const options = { port: endpoint.port, host: '127.0.0.1', allowHalfOpen: true };
const client = net.connect(options, () => {
  const peer = endpoint.accept();
  client.on('removeListener', (name) => console.log(name));
  client[Symbol.asyncIterator]().next().then((last) => {
    console.log(last.done, client.destroyed);
    client.end('still here', () => peer.receive(10));
  });
  peer.end();
});
/*===
console  .log("readable")
console  .log("finish")
console  .log("end")
console  .log("error")
console  .log("close")
console  .log(true, false)
client   never error
client   close false
peer     data b"still here"
===*/
