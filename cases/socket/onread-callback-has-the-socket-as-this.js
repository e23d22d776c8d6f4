/*---
title   = "The callback of onread is called with the socket as `this`"
clauses = ["socket.new.onread-this"]
---*/
const server = net.createServer((accepted) => accepted.end('data'));
server.listen(0, '127.0.0.1', () => {
  const client = net.connect({
    port: server.address().port,
    host: '127.0.0.1',
    onread: {
      buffer: Buffer.alloc(8),
      callback: function(size) {
        console.log(size, this === client);
      },
    },
  });
  client.on('close', () => server.close());
});
/*===
console  .log(4, true)
===*/
