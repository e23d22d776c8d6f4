/*---
title   = "Data that arrives starts the idle time anew, also after 'timeout'"
clauses = ["socket.set-timeout.activity-restarts", "socket.event-timeout.on-inactivity"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  client.setTimeout(30);
  client.once('timeout', () => {
    peer.send('here I am');
    client.once('timeout', () => client.destroy());
  });
});
client.resume();
/*===
client  timeout
client  data b"here I am"
client  timeout
client  close false
===*/
