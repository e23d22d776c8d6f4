/*---
title   = "end() decodes its data by the encoding that it is given"
clauses = ["socket.end.encoding", "socket.end.with-data"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  client.end('627965', 'hex');
  client.on('finish', () => peer.end());
});
client.resume();
/*===
client  close false
peer    data b"bye"
peer    fin
===*/
