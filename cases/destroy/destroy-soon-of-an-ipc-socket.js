/*---
title    = "destroySoon() of an IPC socket sends what was written"
clauses  = ["socket.destroy-soon.after-writes"]
platform = ["linux", "darwin"]
---*/
const endpoint = wire.listen({ path: tmp('sock') });
const client = net.connect(endpoint.path, () => {
  endpoint.accept();
  client.write('by path');
  client.destroySoon();
});
/*===
client  finish
client  close false
peer    data b"by path"
peer    fin
===*/
