/*---
title   = "'drain' is emitted though nobody listens for it"
clauses = ["socket.event-drain.after-buffer-empty"]
---*/
const server = net.createServer((accepted) => {
  accepted.resume();
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  const client = new net.Socket({ highWaterMark: 4 });
  client.connect(server.address().port, '127.0.0.1');
  client.write('full', () => client.end());
});
/*===
client  .write("full", function) -> false
===*/
