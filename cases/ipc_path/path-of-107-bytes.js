/*---
title    = "A path of 107 bytes is another one than the same with one more"
clauses  = ["ipc-path.of-108-bytes", "ipc-path.nobody-listens"]
platform = ["linux"]
---*/
const path = tmp('x'.repeat(108 - tmp('-').length));
assert.strictEqual(path.length, 107);
const server = net.createServer((accepted) => accepted.end());
server.listen(path, () => {
  const longer = net.connect(path + 'x');
  longer.on('error', () => {
    const client = net.connect(path);
    client.resume();
    client.on('close', () => server.close());
  });
});
/*===
client   error {code: "ENOENT"}
client2  connect
===*/
