/*---
title   = "The callbacks of end() are called before the listeners of 'finish', in their order"
clauses = ["socket.end.callback", "stream.end.callbacks-precede-finish", "socket.end.twice"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  client.on('finish', () => {
    console.log('finish');
    peer.end();
  });
  client.end(() => {
    console.log('first', client.writableFinished);
    process.nextTick(() => console.log('tick of the first'));
  });
  client.end(() => console.log('second'));
  client.once('finish', () => console.log('finish again'));
});
client.resume();
/*===
console  .log("first", true)
console  .log("second")
console  .log("finish")
console  .log("finish again")
console  .log("tick of the first")
client   end callback (null)
client   end callback (null)
===*/
