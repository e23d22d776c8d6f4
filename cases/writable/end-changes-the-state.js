/*---
title   = "writableEnded is true after end(), writableFinished from 'finish' on"
clauses = ["socket.end.ends-writable-state", "socket.end.finish"]
---*/
const server = net.createServer((accepted) => {
  accepted.resume();
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1', () => {
    console.log('before', client.writableEnded, client.writableFinished);
    client.end('x');
    console.log('after', client.writableEnded, client.writableFinished);
  });
  client.on('finish', () => console.log('finish', client.writableEnded, client.writableFinished));
});
/*===
console  .log("before", false, false)
console  .log("after", true, false)
console  .log("finish", true, true)
===*/
