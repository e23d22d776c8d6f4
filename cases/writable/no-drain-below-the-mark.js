/*---
title   = "A queue below the high-water mark makes write() return true, and no 'drain' follows"
clauses = [
    "socket.write.returns-true",
    "socket.event-drain.not-without-false",
    "socket.write.false-at-high-water-mark",
]
since   = "20.1.0"
---*/
const server = net.createServer({ highWaterMark: 4 }, (accepted) => {
  accepted.cork();
  accepted.write('few', () => accepted.end());
  accepted.uncork();
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.setEncoding('utf8');
  client.resume();
});
/*===
accepted  .write("few", function) -> true
accepted  never drain
client    data "few"
===*/
