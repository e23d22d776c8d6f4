/*---
title   = "A write puts 'timeout' off by the whole time"
clauses = ["socket.set-timeout.activity-restarts"]
---*/
const client = net.connect(wire.listen().port, '127.0.0.1', () => {
  client.setTimeout(80, () => {
    console.log('idle');
    client.destroy();
  });
  setTimeout(() => client.write('not idle'), 40);
  setTimeout(() => console.log('idle, had nothing been written'), 100);
});
/*===
console  .log("idle, had nothing been written")
console  .log("idle")
client   timeout
===*/
