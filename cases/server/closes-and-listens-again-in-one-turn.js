/*---
title   = "close() and a second listen() in one turn are told by three events, in order"
clauses = ["server.listen.again-after-close", "server.close.emits-close-when-not-open"]
---*/
const server = net.createServer();
let times = 0;
server.on('listening', () => {
  times += 1;
  if (times === 2) server.close();
});
server.listen(0);
server.close();
server.listen(0);
/*===
server  listening
server  close
server  listening
server  close
===*/
