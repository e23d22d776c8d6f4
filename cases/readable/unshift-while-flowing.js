/*---
title   = "What unshift() puts back while flowing is handed out again"
clauses = ["stream.unshift.flowing"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  peer.send('abc');
  peer.end();
});
let times = 0;
client.on('data', (chunk) => {
  console.log(String(chunk));
  times += 1;
  if (times === 1) client.unshift(chunk);
});
/*===
console  .log("abc")
console  .log("abc")
===*/
