/*---
title    = "A relative path starts at the folder that the process runs in"
clauses  = ["ipc-path.is-file-name", "server.address.ipc"]
platform = ["linux"]
---*/
// Enough steps to the parent lead to the root from wherever the process runs.
const relative = '../'.repeat(12) + tmp('s').slice(1);
const server = net.createServer((accepted) => accepted.end());
server.listen(relative, () => {
  console.log(server.address() === relative);
  const client = net.connect(tmp('s'));
  client.resume();
  client.on('close', () => server.close());
});
server.on('close', () => net.connect(tmp('s')).on('error', () => {}));
/*===
console  .log(true)
client   connect
client2  error {code: "ENOENT"}
===*/
