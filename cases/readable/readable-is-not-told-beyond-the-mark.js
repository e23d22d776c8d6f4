/*---
title   = "'readable' comes for each arrival until the buffer is beyond its mark, and again after read()"
clauses = ["stream.event-readable.per-arrival", "stream.event-readable.not-beyond-the-mark"]
---*/
const client = new net.Socket({ highWaterMark: 4 });
client.on('readable', () => console.log('readable', client.readableLength));
const push = (times) => {
  client.push('ab');
  if (times > 1) setImmediate(() => push(times - 1));
  else setImmediate(() => {
    for (let i = 0; i < 5; i += 1) client.read(2);
    client.push('c');
    setImmediate(() => client.destroy());
  });
};
push(5);
/*===
console  .log("readable", 2)
console  .log("readable", 4)
console  .log("readable", 6)
console  .log("readable", 1)
===*/
