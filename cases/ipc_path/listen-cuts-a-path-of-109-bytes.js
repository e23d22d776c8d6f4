/*---
title    = "listen() cuts a path of 109 bytes to 108, and address() does not"
clauses  = ["ipc-path.over-long-truncated", "ipc-path.of-108-bytes", "server.address.ipc"]
until    = "24.0.0"
platform = ["linux"]
---*/
const path = tmp('x'.repeat(110 - tmp('-').length));
assert.strictEqual(path.length, 109);
const server = net.createServer((accepted) => accepted.end());
server.listen(path, () => {
  console.log(server.address() === path);
  const client = net.connect(path.slice(0, 108));
  client.resume();
  client.on('close', () => server.close());
});
/*===
console  .log(true)
client   connect
===*/
