/*---
title   = "The callbacks of writes run after write() has returned, in the order of the writes"
clauses = ["socket.write.callback", "socket.write.callback-order", "socket.write.returns-true"]
---*/
const server = net.createServer((accepted) => {
  accepted.write('one', () => console.log('one is out'));
  accepted.write('two', () => console.log('two is out'));
  accepted.end('three', () => console.log('finished'));
  console.log('all written');
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.setEncoding('utf8');
  client.resume();
});
/*===
console  .log("all written")
console  .log("one is out")
console  .log("two is out")
console  .log("finished")
client   data "onetwothree"
===*/
