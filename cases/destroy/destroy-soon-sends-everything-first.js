/*---
title   = "destroySoon() lets what was written reach the peer, and ends the stream"
clauses = ["socket.destroy-soon.after-writes", "socket.destroy-soon.ends"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  endpoint.accept();
  client.write('all ');
  client.write('of it');
  client.destroySoon();
});
/*===
client  finish
client  close false
peer    data b"all of it"
peer    fin
===*/
