/*---
title   = "After end() the peer's data is still received"
clauses = [
    "socket.end.peer-may-still-send",
    "socket.end.sends-fin",
    "stream.duplex.finish-does-not-close",
    "socket.ready-state.read-only",
]
---*/
const server = net.createServer({ allowHalfOpen: true }, (accepted) => {
  accepted.resume();
  accepted.on('end', () => accepted.end('answer'));
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1', () => client.end('question'));
  client.setEncoding('utf8');
  client.on('finish', () => console.log(client.readyState));
  client.resume();
});
/*===
console   .log("readOnly")
client    finish
client    finish  before  client  data
client    data "answer"
accepted  end
===*/
