/*---
title   = "A socket with a bound handle connects from its address"
clauses = ["bound-socket.connect.from-its-address"]
since   = "24.21.0"
---*/
const endpoint = wire.listen();
const bound = new net.BoundSocket({ host: '127.0.0.1' });
const port = bound.address().port;
const client = new net.Socket({ handle: bound });
client.connect(endpoint.port, '127.0.0.1', () => {
  console.log(client.localPort === port, client.remotePort === endpoint.port);
  client.write('from here');
});
const peer = endpoint.accept();
client.on('data', () => client.end());
client.on('ready', () => {
  peer.receive(9);
  peer.send('to there');
  peer.end();
});
/*===
console  .log(true, true)
peer  data b"from here"
client  data b"to there"
client  close false
===*/
