/*---
title   = "'end' waits until what was received has been consumed"
clauses = [
    "stream.readable.end-waits-for-consumption",
    "stream.readable.end-after-data",
    "socket.event-end.peer-ended",
]
---*/
let unread;
const server = net.createServer((accepted) => {
  unread = accepted;
  accepted.setEncoding('utf8');
  accepted.write('hello');
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.once('data', () => client.end('unread'));
  client.on('finish', () => {
    // Between two timers, one started by the other, the event loop looks for what has arrived.
    setTimeout(() => setTimeout(() => unread.resume(), 20), 20);
  });
});
/*===
accepted  .resume  before  accepted  data
accepted  data "unread"
accepted  end
===*/
