/*---
title   = "What arrives at a paused socket is activity all the same"
clauses = ["socket.set-timeout.activity-restarts"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  client.setTimeout(30);
  client.once('timeout', () => {
    client.pause();
    peer.send('unread');
    client.once('timeout', () => {
      console.log(client.bytesRead);
      client.destroy();
    });
  });
});
/*===
client   timeout
client   timeout
client   never data
console  .log(6)
===*/
