/*---
title   = "destroySoon() after end() waits for 'finish' and not for the peer"
clauses = ["socket.destroy-soon.after-writes"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  endpoint.accept();
  client.end('bye');
  client.destroySoon();
});
client.resume();
/*===
client  finish
client  close false
client  never end
peer    data b"bye"
peer    fin
===*/
