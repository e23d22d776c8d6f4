/*---
title    = "An abstract name of 108 bytes, the first NUL included, is used whole"
clauses  = ["ipc-path.of-108-bytes", "ipc-path.abstract"]
since    = "20.4.0"
platform = ["linux"]
---*/
const stem = `\0${tmp('s')}`;
const name = stem + 'x'.repeat(108 - stem.length);
const server = net.createServer((accepted) => accepted.end());
server.listen(name, () => {
  const shorter = net.connect(name.slice(0, 107));
  shorter.on('error', () => {
    const client = net.connect(name);
    client.resume();
    client.on('close', () => server.close());
  });
});
/*===
client   error {code: "ECONNREFUSED"}
client2  connect
===*/
