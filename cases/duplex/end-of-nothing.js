/*---
title   = "end() without data sends nothing but the FIN"
clauses = ["socket.end.sends-fin", "socket.end.returns-socket"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  client.end();
  client.on('finish', () => peer.end());
});
client.resume();
/*===
client  .end() -> client
client  end
client  close false
peer    fin
peer    never data
===*/
