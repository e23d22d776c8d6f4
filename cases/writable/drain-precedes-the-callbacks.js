/*---
title   = "'drain' comes before the callbacks of the writes that made room"
clauses = ["socket.event-drain.before-callbacks"]
---*/
const endpoint = wire.listen();
const client = new net.Socket({ highWaterMark: 4 });
client.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  client.cork();
  client.write('1234', () => console.log('first'));
  client.write('5678', () => {
    console.log('second');
    client.end();
    peer.end();
  });
  client.uncork();
  client.on('drain', () => console.log('drain'));
});
client.resume();
/*===
console  .log("drain")
console  .log("first")
console  .log("second")
===*/
