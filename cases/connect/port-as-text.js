/*---
title   = "A port may be given as text, also in hexadecimal and between spaces"
clauses = ["socket.connect-options.port-text"]
---*/
const server = net.createServer((accepted) => accepted.end());
server.listen(0, '127.0.0.1', () => {
  const client = net.connect({ port: ` ${server.address().port} `, host: '127.0.0.1' });
  client.resume();
  client.on('close', () => server.close());
});
/*===
client  connect
===*/
