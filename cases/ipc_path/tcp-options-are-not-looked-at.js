/*---
title    = "Beside a path connect() does not even look at what is wrong with the TCP options"
clauses  = ["socket.connect-options.path-wins"]
platform = ["linux", "darwin"]
---*/
const server = net.createServer((accepted) => {
  accepted.end();
  server.close();
});
server.listen(tmp('s'), () => {
  const client = net.connect({
    path: tmp('s'),
    port: 70000,
    host: 5,
    localAddress: 'no address',
    localPort: 'no port',
    family: 9,
    lookup: 'no function',
  });
  client.resume();
});
/*===
client  connect
client  close false
===*/
