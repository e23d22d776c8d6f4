/*---
title   = "end() of a socket that never connected emits 'finish' and leaves it open"
clauses = ["socket.end.unconnected-finishes"]
since   = "22.0.0"
---*/
const client = new net.Socket();
client.end(() => {});
/*===
client  end callback
client  finish
client  never close
===*/
