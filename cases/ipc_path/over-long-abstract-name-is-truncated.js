/*---
title    = "An abstract name of more than 108 bytes is truncated"
clauses  = ["ipc-path.over-long-truncated", "ipc-path.abstract"]
since    = "20.4.0"
until    = "24.0.0"
platform = ["linux"]
---*/
const stem = `\0${tmp('s')}`;
const name = stem + 'x'.repeat(108 - stem.length);
const server = net.createServer((accepted) => accepted.end());
server.listen(`${name}yz`, () => {
  console.log(server.address().length);
  const client = net.connect(name);
  client.resume();
  client.on('close', () => {
    const longer = net.connect(`${name}zy`);
    longer.resume();
    longer.on('close', () => server.close());
  });
});
/*===
console  .log(110)
client   connect
client2  connect
===*/
