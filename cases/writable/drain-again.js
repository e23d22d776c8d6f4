/*---
title   = "'drain' comes each time that the queue was full and is empty again"
clauses = ["socket.event-drain.after-buffer-empty", "socket.event-drain.once"]
---*/
const endpoint = wire.listen();
const client = new net.Socket({ highWaterMark: 4 });
let rounds = 0;
const fill = () => {
  rounds += 1;
  client.cork();
  client.write('full');
  client.uncork();
};
client.connect(endpoint.port, '127.0.0.1', fill);
client.on('drain', () => {
  console.log('drain', rounds);
  if (rounds < 3) {
    fill();
  } else {
    endpoint.accept().end();
    client.end();
  }
});
client.resume();
/*===
console  .log("drain", 1)
console  .log("drain", 2)
console  .log("drain", 3)
client   drain
client   drain
client   drain
===*/
