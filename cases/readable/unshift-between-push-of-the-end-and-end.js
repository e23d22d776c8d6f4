/*---
title   = "unshift() is allowed until 'end' has been emitted"
clauses = ["stream.unshift.delays-the-end"]
---*/
const client = new net.Socket({ allowHalfOpen: true });
client.push(null);
client.unshift('late');
client.on('end', () => client.destroy());
client.resume();
/*===
client  .unshift("late") -> false
client  data b"late"
client  end
client  never error
===*/
