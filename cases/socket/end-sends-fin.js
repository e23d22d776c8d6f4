/*---
title   = "end() sends the bytes, then a FIN; the peer may still send"
clauses = ["socket.end.sends-fin", "socket.end.peer-may-still-send"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  client.end('bye');
  client.on('finish', () => {
    peer.receiveToEnd();
    peer.send('still here');
    peer.end();
  });
});
client.setEncoding('utf8');
client.resume();
/*===
peer    data b"bye"
peer    fin
client  data "still here"
client  end
client  close false
===*/
