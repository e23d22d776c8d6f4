/*---
title   = "An immediate set while data arrives runs before a timer set beside it"
clauses = ["ticks.immediate-after-io"]
---*/
// The large buffer takes a while, so that the timer's time has passed when the listener returns.
const server = net.createServer((accepted) => {
  accepted.on('data', () => {
    setTimeout(() => console.log('timer'), 1);
    setImmediate(() => console.log('immediate'));
    Buffer.alloc(50000000, 'ab');
    accepted.end();
  });
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1', () => client.write('go'));
  client.resume();
});
/*===
console  .log("immediate")
console  .log("timer")
===*/
