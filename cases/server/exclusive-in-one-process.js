/*---
title   = "In one process an exclusive server listens as any other"
clauses = ["server.listen-options.exclusive-alone"]
---*/
const server = net.createServer((accepted) => accepted.end());
server.listen({ port: 0, host: '127.0.0.1', exclusive: true }, () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.resume();
  client.on('close', () => server.close());
});
/*===
server  listening
server  connection accepted
server  close
client  end
===*/
