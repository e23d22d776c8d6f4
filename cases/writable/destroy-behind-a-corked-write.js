/*---
title   = "What destroy() fails is told in the tick of a write before that is out"
clauses = ["socket.write.failed-in-the-tick-of-the-last"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  client.write('a', (error) => console.log('a', error));
  client.cork();
  client.write('b', (error) => console.log('b', error.code));
  process.nextTick(() => console.log('tick'));
  client.destroy();
  client.on('close', () => peer.end());
});
/*===
console  .log("a", null)
console  .log("b", "ERR_STREAM_DESTROYED")
console  .log("tick")
===*/
