/*---
title   = "The program ends once the server is closed and the sockets are done"
clauses = ["ticks.program-ends-when-idle"]
---*/
const server = net.createServer((accepted) => {
  accepted.end();
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  net.connect(server.address().port, '127.0.0.1').resume();
});
/*===
server    close
client    close false
accepted  close false
program   exit empty
===*/
