/*---
title   = "A `family` of 6 asks the look-up for IPv6, and one address is wanted"
clauses = ["socket.connect-options.family"]
---*/
const server = net.createServer((accepted) => accepted.end());
server.listen(0, '::1', () => {
  const client = net.connect({
    port: server.address().port,
    host: 'some.name',
    family: 6,
    lookup: (name, options, callback) => {
      console.log(name, options.family, options.all);
      callback(null, '::1', 6);
    },
  });
  client.resume();
  client.on('close', () => server.close());
});
/*===
client  lookup null, "::1", 6, "some.name"
client  connect
===*/
