/*---
title   = "6 and 'IPv6' are families for the look-up of the machine"
clauses = ["socket.connect-options.family-text"]
needs   = ["ipv6"]
---*/
const server = net.createServer((accepted) => accepted.end());
server.listen(0, () => {
  const connect = (family, next) => {
    // With these hints (V4MAPPED) it does not matter which addresses the machine has.
    const client = net.connect({
      port: server.address().port,
      host: 'localhost',
      family,
      hints: 8,
    });
    client.resume();
    client.on('close', next);
  };
  connect(6, () => connect('IPv6', () => server.close()));
});
/*===
client   lookup null, ..., 6, "localhost"
client   connect
client2  lookup null, ..., 6, "localhost"
client2  connect
===*/
