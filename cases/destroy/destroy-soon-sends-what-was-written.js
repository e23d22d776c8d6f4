/*---
title   = "destroySoon() sends what was written, ends the socket, and destroys it"
clauses = ["socket.destroy-soon.after-writes", "socket.destroy-soon.ends"]
---*/
const server = net.createServer((accepted) => {
  accepted.write('last words');
  accepted.destroySoon();
  console.log(accepted.writableEnded, accepted.destroyed);
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.setEncoding('utf8');
  client.resume();
});
/*===
console   .log(true, false)
accepted  finish
accepted  close false
client    data "last words"
client    end
===*/
