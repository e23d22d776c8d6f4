/*---
title   = "Writing restarts the idle time"
clauses = ["socket.set-timeout.activity-restarts"]
---*/
const server = net.createServer((accepted) => accepted.resume());
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1', () => {
    client.setTimeout(60, () => {
      console.log('timeout');
      client.setTimeout(0);
      client.end();
    });
    // The write puts the time-out off until 30 + 60 ms.
    setTimeout(() => client.write('still here'), 30);
    setTimeout(() => console.log('75 ms'), 75);
  });
  client.on('close', () => server.close());
});
/*===
console  .log("75 ms")
console  .log("timeout")
===*/
