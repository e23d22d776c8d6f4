/*---
title    = "An abstract name goes on behind a NUL byte"
clauses  = ["ipc-path.abstract-nul-inside"]
since    = "20.4.0"
platform = ["linux"]
---*/
const name = `\0${tmp('s')}\0inside`;
const server = net.createServer((accepted) => accepted.end());
server.listen(name, () => {
  const other = net.connect(`\0${tmp('s')}\0another`);
  other.on('error', () => {
    const client = net.connect(name);
    client.resume();
    client.on('close', () => server.close());
  });
});
/*===
client   error {code: "ECONNREFUSED"}
client2  connect
===*/
