/*---
title   = "A tick queued after connect() runs before 'connect'"
clauses = ["ticks.next-tick-before-events", "ticks.events-after-call"]
---*/
const server = net.createServer((accepted) => accepted.end());
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1', () => console.log('connect'));
  process.nextTick(() => console.log('tick'));
  client.on('close', () => server.close());
  client.resume();
  console.log('end of the listener');
});
/*===
console  .log("end of the listener")
console  .log("tick")
console  .log("connect")
===*/
