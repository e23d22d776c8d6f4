/*---
title   = "end() in 'timeout' closes an idle connection in order"
clauses = ["socket.event-timeout.only-notifies", "socket.end.sends-fin"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  client.on('finish', () => peer.end());
});
client.setTimeout(50);
client.once('timeout', () => client.end('idle'));
client.resume();
/*===
client  end
client  close false
peer    data b"idle"
peer    fin
===*/
