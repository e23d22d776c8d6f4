/*---
title    = "getConnections() counts the clients of a path"
clauses  = ["server.get-connections.count", "server.listen-path.starts-ipc-server"]
platform = ["linux", "darwin"]
---*/
const clients = [];
let seen = 0;
const count = () => {
  seen += 1;
  if (seen < 20) return;
  server.getConnections((error, connections) => {
    console.log(error, connections);
    clients.forEach((client) => client.destroy());
    server.close();
  });
};
const server = net.createServer((accepted) => {
  accepted.resume();
  count();
});
server.listen(tmp('s'), () => {
  for (let i = 0; i < 10; i += 1) clients.push(net.connect(tmp('s'), count));
});
/*===
console  .log(null, 10)
===*/
