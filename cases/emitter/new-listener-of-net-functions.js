/*---
title   = "Functions that net calls take are told of by 'newListener', like others"
clauses = ["emitter.listener-count.registered", "emitter.new-listener.before-it-is-added"]
---*/
const server = net.createServer();
server.on('newListener', (name) => console.log('server', name));
server.listen(0, '127.0.0.1', () => {
  server.close(() => console.log('closed'));
});
const client = new net.Socket();
client.on('newListener', (name) => console.log('client', name));
client.setTimeout(1000, () => {});
client.setTimeout(0);
/*===
console  .log("server", "listening")
console  .log("client", "timeout")
console  .log("server", "close")
console  .log("closed")
===*/
