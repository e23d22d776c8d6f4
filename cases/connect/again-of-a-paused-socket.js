/*---
title   = "A paused socket that connects again tells no data until it is resumed"
clauses = ["socket.connect.keeps-what-was-chosen"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  endpoint.accept();
  client.pause();
  client.destroy();
});
client.on('data', (chunk) => {
  console.log(String(chunk));
  client.destroy();
});
client.once('close', () => {
  client.connect(endpoint.port, '127.0.0.1', () => {
    endpoint.accept().send('later');
    setImmediate(() => {
      console.log(client.isPaused());
      client.resume();
    });
  });
});
/*===
console  .log(true)
console  .log("later")
===*/
