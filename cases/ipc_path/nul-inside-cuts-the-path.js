/*---
title    = "listen() and connect() use a path up to the NUL byte in it"
clauses  = ["ipc-path.nul-cuts", "server.address.ipc"]
until    = "22.0.0"
platform = ["linux"]
---*/
const server = net.createServer((accepted) => accepted.end());
server.listen(`${tmp('s')}\0one`, () => {
  console.log(server.address() === `${tmp('s')}\0one`);
  const client = net.connect(`${tmp('s')}\0two`);
  client.resume();
  client.on('close', () => server.close());
});
server.on('close', () => net.connect(tmp('s')).on('error', () => {}));
/*===
console  .log(true)
client   connect
client2  error {code: "ENOENT"}
===*/
