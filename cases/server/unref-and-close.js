/*---
title   = "An unref'ed server emits 'close'"
clauses = ["server.unref.lets-program-end", "server.event-close.after-close"]
---*/
const server = net.createServer();
server.listen(0, '127.0.0.1', () => {
  server.unref();
  server.close();
});
/*===
server  close ()
===*/
