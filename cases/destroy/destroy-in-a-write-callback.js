/*---
title   = "destroy() in the callback of a write closes behind what was written"
clauses = ["socket.destroy.closes", "socket.write.callback"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  endpoint.accept();
  client.write('hi', () => client.destroy());
});
/*===
client  .write("hi", function) -> true
client  write callback
client  close false
peer    data b"hi"
peer    fin
===*/
