/*---
title   = "A socket with a high-water mark of 0 reads what comes, piece by piece"
clauses = ["stream.high-water-mark.zero"]
---*/
const client = new net.Socket({ highWaterMark: 0 });
client.on('data', () => {});
client.push('one');
client.push('two');
setImmediate(() => client.destroy());
/*===
client  .push("one") -> false
client  .push("two") -> false
client  data b"onetwo"
===*/
