/*---
title    = "A hundred thousand bytes pass a path unharmed"
clauses  = ["ipc-path.identifies-endpoint", "socket.bytes-read.counts"]
platform = ["linux", "darwin"]
---*/
const half = 'abcde'.repeat(10000);
let text = '';
const server = net.createServer((accepted) => {
  accepted.setEncoding('utf8');
  accepted.on('data', (part) => {
    text += part;
  });
  accepted.on('end', () => {
    console.log(text === half + half, accepted.bytesRead);
    accepted.end();
  });
  server.close();
});
server.listen(tmp('s'), () => {
  const client = net.connect(tmp('s'));
  client.write(half);
  client.end(half);
  client.resume();
});
/*===
console  .log(true, 100000)
===*/
