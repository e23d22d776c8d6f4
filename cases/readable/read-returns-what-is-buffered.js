/*---
title   = "In paused mode read() returns what is buffered, then null"
clauses = ["stream.readable.read-returns-buffered"]
---*/
const server = net.createServer((accepted) => {
  accepted.setEncoding('utf8');
  accepted.once('readable', () => {
    console.log(accepted.read());
    console.log(accepted.read());
    accepted.end();
  });
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1', () => client.write('buffered'));
  client.resume();
});
/*===
console  .log("buffered")
console  .log(null)
===*/
