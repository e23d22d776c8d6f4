/*---
title   = "A socket that connects again calls its listeners again, but none that was for once"
clauses = ["socket.connect.keeps-what-was-chosen", "socket.connect.listener-once"]
---*/
const endpoint = wire.listen();
const client = new net.Socket();
let times = 0;
client.on('connect', () => console.log('each time'));
client.once('connect', () => console.log('once'));
client.on('ready', () => client.destroy());
client.on('close', () => {
  times += 1;
  if (times < 3) client.connect(endpoint.port, '127.0.0.1', () => console.log('callback', times));
});
client.connect(endpoint.port, '127.0.0.1');
/*===
console  .log("each time")
console  .log("once")
console  .log("each time")
console  .log("callback", 1)
console  .log("each time")
console  .log("callback", 2)
===*/
