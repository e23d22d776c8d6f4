/*---
title   = "connect() does not look at onread: the socket goes on emitting 'data'"
clauses = ["socket.connect-options.onread-ignored"]
---*/
const server = net.createServer((accepted) => accepted.end('hello'));
server.listen(0, '127.0.0.1', () => {
  const onread = { buffer: Buffer.alloc(10), callback: () => console.log('read') };
  const client = new net.Socket();
  client.setEncoding('utf8');
  client.on('data', () => {});
  client.on('close', () => server.close());
  client.connect({ port: server.address().port, host: '127.0.0.1', onread });
});
/*===
client   data "hello"
console  never .log
===*/
