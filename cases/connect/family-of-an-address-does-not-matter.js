/*---
title   = "Whoever connects to an address, or looks up himself, may name any family"
clauses = ["socket.connect-options.family-invalid", "socket.connect-options.lookup"]
---*/
const server = net.createServer((accepted) => accepted.end());
server.listen(0, '127.0.0.1', () => {
  const port = server.address().port;
  const client = net.connect({ port, host: '127.0.0.1', family: 5 });
  client.resume();
  client.on('close', () => {
    const lookup = (host, options, callback) => {
      console.log(options.family, options.hints);
      callback(new Error('no such name'));
    };
    const other = net.connect({ port, host: 'name.example', family: 5, hints: 1, lookup });
    other.on('error', () => server.close());
  });
});
/*===
client   connect
console  .log(5, 1)
===*/
