/*---
title    = "A server on a path accepts what fits into its backlog, and its other clients fail"
clauses  = ["ipc-path.backlog-full", "server.listen.backlog"]
platform = ["linux"]
---*/
const server = net.createServer((accepted) => {
  accepted.resume();
  accepted.end();
});
server.listen(tmp('s'), 1, () => {
  // All in one turn: the server accepts nothing meanwhile.
  net.connect(tmp('s')).resume();
  const second = net.connect(tmp('s'));
  second.resume();
  second.on('close', () => server.close());
  net.connect(tmp('s')).on('error', (error) => console.log(error.code));
});
/*===
client   connect
client2  connect
console  .log("EAGAIN")
server   connection accepted
server   connection accepted2
===*/
