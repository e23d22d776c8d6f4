/*---
title   = "'timeout' waits until a write has not advanced for the whole time"
clauses = ["socket.event-timeout.not-while-a-write-advances"]
---*/
// The kernel takes a part of the write at once: that counts as an advance when the time is up first.
const client = net.connect(wire.listen().port, '127.0.0.1', () => {
  client.write(Buffer.alloc(8000000));
  client.setTimeout(80, () => {
    console.log('idle');
    client.destroy();
  });
  setTimeout(() => console.log('once the time is up'), 100);
});
/*===
console  .log("once the time is up")
console  .log("idle")
client   timeout
===*/
