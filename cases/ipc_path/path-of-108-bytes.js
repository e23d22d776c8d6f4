/*---
title    = "A path of 108 bytes is used whole"
clauses  = ["ipc-path.of-108-bytes"]
platform = ["linux"]
---*/
const path = tmp('x'.repeat(109 - tmp('-').length));
assert.strictEqual(path.length, 108);
const server = net.createServer((accepted) => accepted.end());
server.listen(path, () => {
  const client = net.connect(path);
  client.resume();
  client.on('close', () => server.close());
});
server.on('close', () => net.connect(path.slice(0, 107)).on('error', () => {}));
server.on('close', () => net.connect(path).on('error', () => {}));
/*===
client   connect
client2  error {code: "ENOENT"}
client3  error {code: "ENOENT"}
===*/
