/*---
title   = "unshift(null) is the end"
clauses = ["stream.unshift.null-is-the-end"]
---*/
const client = new net.Socket({ allowHalfOpen: true });
client.resume();
client.unshift(null);
client.on('end', () => client.destroy());
/*===
client  .unshift(null) -> false
client  end
===*/
