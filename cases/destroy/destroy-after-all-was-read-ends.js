/*---
title   = "destroy() after all data was read shows as a FIN"
clauses = ["socket.destroy.closes"]
---*/
const server = net.createServer((accepted) => {
  accepted.on('data', () => accepted.destroy());
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  wire.connect(server.address().port).send('read');
});
/*===
accepted  data b"read"
accepted  close false
accepted  never end
peer      fin
peer      never rst
===*/
