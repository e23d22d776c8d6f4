/*---
title   = "uncork() of a socket that is not corked does nothing"
clauses = ["stream.writable.uncork-without-cork"]
---*/
const client = new net.Socket();
client.uncork();
client.writableCorked;
client.cork();
client.writableCorked;
/*===
client  .uncork() -> undefined
client  .writableCorked -> 0
client  .cork() -> undefined
client  .writableCorked -> 1
===*/
