/*---
title   = "A write that the kernel could not take at once starts the idle time when it is out"
clauses = ["socket.set-timeout.activity-restarts"]
timeout = 20000
---*/
const server = net.createServer({ pauseOnConnect: true }, (accepted) => {
  client.setTimeout(40);
  client.once('timeout', () => accepted.resume());
  server.close();
});
let client;
server.listen(0, '127.0.0.1', () => {
  client = net.connect(server.address().port, '127.0.0.1');
  client.write(Buffer.alloc(8000000), () => {
    console.log('written');
    client.once('timeout', () => client.end());
  });
});
/*===
console  .log("written")
client   timeout
client   timeout
client   end
===*/
