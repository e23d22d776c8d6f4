/*---
title   = "A connected socket that is idle keeps the program alive"
clauses = ["ticks.idle-socket-keeps-alive"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  client.setTimeout(20, () => {
    console.log('still here');
    client.destroy();
  });
});
client.on('close', () => console.log('close'));
/*===
console  .log("still here")
console  .log("close")
program  exit empty
===*/
