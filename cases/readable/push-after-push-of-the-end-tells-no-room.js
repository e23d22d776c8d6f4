/*---
title   = "push(null) and an empty push() after it return false"
clauses = ["stream.push.return-value", "stream.push.empty"]
---*/
const client = new net.Socket();
client.push(null);
client.push('');
client.push(Buffer.alloc(0));
client.push();
client.destroy();
/*===
client  .push(null) -> false
client  .push("") -> false
client  .push(b"") -> false
client  .push() -> false
client  never error
===*/
