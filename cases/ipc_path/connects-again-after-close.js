/*---
title    = "A socket connects to a path again, and to a port after a path"
clauses  = ["socket.connect.reconnect-after-close", "socket.new.tcp-or-ipc"]
platform = ["linux", "darwin"]
---*/
const onPath = net.createServer((accepted) => accepted.end());
const onPort = net.createServer((accepted) => accepted.end());
const client = new net.Socket();
const steps = [
  () => client.connect(tmp('s')),
  () => client.connect(onPort.address().port, '127.0.0.1'),
  () => client.connect(tmp('s')),
  () => {
    onPath.close();
    onPort.close();
  },
];
client.on('connect', () => console.log(client.remoteAddress));
client.on('close', () => steps.shift()());
client.resume();
onPath.listen(tmp('s'), () => onPort.listen(0, '127.0.0.1', () => steps.shift()()));
/*===
console  .log(undefined)
console  .log("127.0.0.1")
console  .log(undefined)
===*/
