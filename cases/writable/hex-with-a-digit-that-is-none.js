/*---
title   = "In hex, writing stops at the pair whose second digit is none, too"
clauses = ["stream.encoding.hex-ends-at-first-invalid-pair"]
---*/
const server = net.createServer((accepted) => {
  accepted.on('data', (data) => console.log(data.toString('hex')));
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.end('00ffAb6x61', 'hex');
});
/*===
console  .log("00ffab")
===*/
