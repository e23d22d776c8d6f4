/*---
title   = "An unref'd server does not keep the program alive, but the connections of it do"
clauses = ["server.unref.lets-program-end", "ticks.idle-socket-keeps-alive"]
---*/
const server = net.createServer((accepted) => {
  accepted.setTimeout(20, () => {
    console.log('still here');
    accepted.destroy();
  });
});
server.listen(0, '127.0.0.1', () => {
  wire.connect(server.address().port);
  server.unref();
  // Keeps the program alive until the connection is there.
  const wait = setInterval(() => {}, 1000);
  server.on('connection', () => clearInterval(wait));
});
/*===
console   .log("still here")
accepted  close false
server    never close
program   exit empty
===*/
