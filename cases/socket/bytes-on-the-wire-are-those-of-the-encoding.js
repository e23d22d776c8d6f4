/*---
title   = "What a peer receives is the text in the encoding of each write"
clauses = ["socket.write.encoding", "socket.write.encoding-default", "socket.write.sends"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  client.write('é');
  client.write('é', 'latin1');
  client.write('00ff', 'hex');
  client.write('é', 'utf16le');
  client.end(Buffer.from([1, 2, 3]), () => peer.end());
});
client.resume();
/*===
peer  data x"c3a9e900ffe900010203"
peer  fin
===*/
