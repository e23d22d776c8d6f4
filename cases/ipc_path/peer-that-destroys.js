/*---
title    = "A peer that is destroyed with nothing unread is an orderly end for a socket of a path"
clauses  = ["ipc-path.destroy-is-an-end", "socket.event-close.had-error-false"]
platform = ["linux"]
---*/
const server = net.createServer((accepted) => {
  accepted.write('last words', () => accepted.destroy());
  server.close();
});
server.listen(tmp('s'), () => {
  const client = net.connect(tmp('s'));
  client.setEncoding('utf8');
  client.resume();
});
/*===
client  data "last words"
client  end
client  close false
===*/
