/*---
title   = "'finish' is not emitted inside end(), nor in its turn, but 'prefinish' is"
clauses = ["stream.finish.on-a-tick-after-the-final-step"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  client.on('prefinish', () => console.log('prefinish'));
  client.on('finish', () => {
    console.log('finish');
    peer.end();
  });
  client.end();
  console.log('end has returned');
  setImmediate(() => console.log('immediate'));
});
client.resume();
/*===
console  .log("end has returned")
console  .log("prefinish")
console  .log("finish")
console  .log("immediate")
===*/
