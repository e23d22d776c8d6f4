/*---
title   = "destroy() in 'finish' closes without waiting for the peer's end"
clauses = ["socket.destroy.closes", "socket.destroy.no-more-io"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  endpoint.accept();
  client.end('bye');
});
client.on('finish', () => client.destroy());
client.resume();
/*===
client  finish
client  close false
client  never end
peer    data b"bye"
peer    fin
===*/
