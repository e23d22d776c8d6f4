/*---
title    = "getConnections() counts the clients of a path"
clauses  = ["server.get-connections.count", "server.listen-path.starts-ipc-server"]
platform = ["linux", "darwin"]
---*/
const clients = [];
const server = net.createServer((accepted) => {
  accepted.resume();
  accepted.write('x');
});
// The next one comes when both ends of the one before have seen it.
const add = () => {
  if (clients.length === 10) {
    server.getConnections((error, count) => {
      console.log(error, count);
      clients.forEach((client) => client.destroy());
      server.close();
    });
    return;
  }
  const client = net.connect(tmp('s'));
  clients.push(client);
  client.on('data', add);
};
server.listen(tmp('s'), add);
/*===
console  .log(null, 10)
===*/
