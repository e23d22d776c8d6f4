/*---
title   = "A socket flows to its 'data' listener after removeAllListeners('readable')"
clauses = ["emitter.remove-all-listeners.readable-lets-flow"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1');
client.on('readable', () => console.log('never printed'));
client.on('data', (data) => {
  console.log(data.toString());
  client.destroy();
});
client.removeAllListeners('readable');
client.on('connect', () => endpoint.accept().send('x'));
/*===
console  .log("x")
===*/
