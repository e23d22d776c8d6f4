/*---
title   = "When both sides end at once, both FINs arrive and nothing fails"
clauses = ["stream.duplex.close-after-both-sides", "socket.end.sends-fin"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  client.end('from here');
  peer.send('from there');
  peer.end();
});
client.setEncoding('utf8');
client.resume();
/*===
client  data "from there"
client  end
client  close false
client  never error
peer    data b"from here"
peer    fin
===*/
