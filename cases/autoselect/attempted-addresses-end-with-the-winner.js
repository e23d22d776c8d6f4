/*---
title    = "The last of the attempted addresses is the one that is connected"
clauses  = [
    "socket.auto-select-family-attempted-addresses.lists",
    "socket.auto-select-family-attempted-addresses.last-is-connected",
]
platform = ["linux"]
---*/
const server = net.createServer((accepted) => accepted.end());
server.listen(0, '127.0.0.2', () => {
  const port = server.address().port;
  const client = net.connect({
    port,
    host: 'name.example',
    autoSelectFamily: true,
    lookup: (host, options, callback) => callback(null, [
      { address: '127.0.0.1', family: 4 },
      { address: '127.0.0.2', family: 4 },
    ]),
  }, () => {
    assert.deepStrictEqual(client.autoSelectFamilyAttemptedAddresses, [
      `127.0.0.1:${port}`,
      `127.0.0.2:${port}`,
    ]);
    assert.strictEqual(client.remoteAddress, '127.0.0.2');
  });
  client.resume();
  client.on('close', () => server.close());
});
/*===
client  connect
client  .remoteAddress -> "127.0.0.2"
===*/
