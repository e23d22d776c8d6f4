/*---
title   = "end() in 'finish' changes nothing"
clauses = ["socket.end.twice", "socket.end.finish"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  client.end();
  client.on('finish', () => {
    client.end();
    peer.end();
  });
});
client.resume();
/*===
client  finish
client  end
client  close false
client  never error
===*/
