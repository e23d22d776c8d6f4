/*---
title   = "destroy() in the turn of end() takes the place of 'finish'"
clauses = ["socket.destroy.closes", "socket.end.finish"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  endpoint.accept();
  client.end();
  client.destroy();
});
/*===
client  close false
client  never finish
client  never end
peer    fin
===*/
