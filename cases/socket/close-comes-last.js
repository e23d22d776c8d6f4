/*---
title   = "'close' is the last event of a socket, and comes once"
clauses = ["socket.event-close.fully-closed", "socket.event-close.had-error-false"]
---*/
const server = net.createServer((accepted) => {
  accepted.end();
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.resume();
  client.on('close', (hadError) => console.log(hadError, client.destroyed));
});
/*===
client   close false
client   end  before  client  close
client   finish  before  client  close
console  .log(false, true)
===*/
