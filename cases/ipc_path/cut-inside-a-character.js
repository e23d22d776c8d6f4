/*---
title    = "A path is cut to its first 108 bytes, inside of a character if need be"
clauses  = ["ipc-path.over-long-truncated", "ipc-path.of-108-bytes"]
until    = "24.0.0"
platform = ["linux"]
---*/
const folder = tmp('-').slice(0, -1);
const path = `${folder}${'x'.repeat(106 - folder.length)}€`;
assert.strictEqual(Buffer.byteLength(path), 109);
const server = net.createServer((accepted) => accepted.end());
server.listen(path, () => {
  const client = net.connect(path);
  client.resume();
  client.on('close', () => {
    // Its last character begins with the same two bytes.
    const other = net.connect(`${folder}${'x'.repeat(106 - folder.length)}\u20a0`);
    other.resume();
    other.on('close', () => server.close());
  });
});
/*===
client   connect
===*/
