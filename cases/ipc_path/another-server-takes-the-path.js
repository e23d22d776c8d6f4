/*---
title    = "Another server has the path as soon as close() has returned"
clauses  = ["ipc-path.unlinked-on-close"]
platform = ["linux", "darwin"]
---*/
const server = net.createServer();
server.listen(tmp('s'), () => {
  server.close();
  const other = net.createServer((accepted) => accepted.end());
  other.listen(tmp('s'), () => {
    const client = net.connect(tmp('s'));
    client.resume();
    client.on('close', () => other.close());
  });
});
/*===
server2  listening
server2  never error
client   connect
===*/
