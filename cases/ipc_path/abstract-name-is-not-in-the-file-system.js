/*---
title    = "An abstract socket makes no file"
clauses  = ["ipc-path.abstract", "ipc-path.nobody-listens", "server.address.ipc"]
since    = "20.4.0"
platform = ["linux"]
---*/
const server = net.createServer();
server.listen(`\0${tmp('s')}`, () => {
  console.log(server.address() === `\0${tmp('s')}`);
  const client = net.connect(tmp('s'));
  client.on('error', () => server.close());
});
/*===
console  .log(true)
client   error {code: "ENOENT"}
===*/
