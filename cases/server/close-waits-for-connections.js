/*---
title   = "A closed server keeps its connection, and emits 'close' only when it has ended"
clauses = [
    "server.close.keeps-connections",
    "server.close.waits-for-connections",
    "server.close.asynchronous",
    "server.event-close.waits-for-connections",
    "server.event-close.after-close",
]
---*/
const server = net.createServer((accepted) => {
  server.close();
  accepted.on('data', () => accepted.end('still served'));
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.setEncoding('utf8');
  client.write('after close?');
  client.resume();
});
/*===
accepted  data b"after close?"
client    data "still served"
accepted  end  before  server  close
server    connection accepted
server    close
===*/
