/*---
title   = "A socket whose peer ended its side ends its own, after the writes that wait"
clauses = ["socket.event-end.ends-writable", "socket.event-end.pending-writes-are-sent"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  peer.end();
  client.write('not ');
  client.write('lost');
});
client.resume();
/*===
client  end
client  close false
peer    data b"not lost"
peer    fin
===*/
