/*---
title   = "An IPC socket keeps the type of service that it was told, without any effect"
clauses = ["socket.set-type-of-service.kept-on-ipc"]
since   = "24.21.0"
---*/
const server = net.createServer((accepted) => {
  console.log('accepted', accepted.getTypeOfService());
  accepted.setTypeOfService(8);
  console.log('accepted', accepted.getTypeOfService());
  accepted.end();
  server.close();
});
server.listen(tmp('socket'), () => {
  const client = net.connect({ path: tmp('socket'), typeOfService: 4 }, () => {
    console.log('client', client.getTypeOfService());
    client.setTypeOfService(255);
    console.log('client', client.getTypeOfService());
    client.resume();
  });
});
/*===
program  exit empty
===*/
