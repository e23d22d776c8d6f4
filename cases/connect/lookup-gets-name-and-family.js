/*---
title   = "lookup gets the host name, and the family and hints among its options"
clauses = [
    "socket.connect-options.lookup",
    "socket.connect-options.lookup-arguments",
    "socket.connect-options.family",
    "socket.connect-options.hints",
]
---*/
const server = net.createServer((accepted) => accepted.end());
server.listen(0, '127.0.0.1', () => {
  const client = net.connect({
    port: server.address().port,
    host: 'name.example',
    family: 4,
    lookup: (host, options, callback) => {
      console.log(host, options.family, options.hints);
      callback(null, '127.0.0.1', 4);
    },
  });
  client.resume();
  client.on('close', () => server.close());
});
/*===
console  .log("name.example", 4, 0)
client   connect
===*/
