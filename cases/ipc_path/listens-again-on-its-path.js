/*---
title    = "A server listens on its path again in the turn in which it closed"
clauses  = ["ipc-path.unlinked-on-close", "server.listen.again-after-close"]
platform = ["linux", "darwin"]
---*/
const server = net.createServer((accepted) => accepted.end());
server.listen(tmp('s'), () => {
  server.close();
  server.listen(tmp('s'), () => {
    const client = net.connect(tmp('s'));
    client.resume();
    client.on('close', () => server.close());
  });
});
/*===
server  never error
client  connect
===*/
