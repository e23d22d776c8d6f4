/*---
title   = "A socket that is paused before it connects reads nothing until it resumes"
clauses = ["socket.pause.before-connecting"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => endpoint.accept().send('waits'));
client.pause();
client.on('data', () => client.destroy());
client.on('ready', () => {
  setTimeout(() => {
    setTimeout(() => {
      console.log(client.bytesRead, client.isPaused());
      client.resume();
    }, 20);
  }, 20);
});
/*===
console  .log(0, true)
client   data b"waits"
===*/
