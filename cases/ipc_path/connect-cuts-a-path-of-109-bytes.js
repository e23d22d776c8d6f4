/*---
title    = "connect() cuts a path of 109 bytes to 108"
clauses  = ["ipc-path.over-long-truncated", "ipc-path.of-108-bytes"]
until    = "24.0.0"
platform = ["linux"]
---*/
const path = tmp('x'.repeat(110 - tmp('-').length));
assert.strictEqual(path.length, 109);
const server = net.createServer((accepted) => accepted.end());
server.listen(path.slice(0, 108), () => {
  const client = net.connect(path);
  client.resume();
  client.on('close', () => server.close());
});
/*===
client  connect
===*/
