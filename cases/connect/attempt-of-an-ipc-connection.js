/*---
title    = "A connection to a path is announced by 'connectionAttempt' with the path alone"
clauses  = ["socket.event-connection-attempt.ipc-arguments"]
since    = "20.12.0"
platform = ["linux", "darwin"]
---*/
const server = net.createServer((accepted) => {
  accepted.end();
  server.close();
});
server.listen(tmp('sock'), () => {
  net.connect(tmp('sock')).resume();
});
/*===
client  connectionAttempt "$tmp/sock", undefined, undefined
client  connect
===*/
