/*---
title    = "An unref'ed client of a path holds the program until it has connected, and no longer"
clauses  = ["socket.unref.lets-program-end", "ipc-path.identifies-endpoint"]
platform = ["linux", "darwin"]
---*/
const endpoint = wire.listen({ path: tmp('s') });
net.connect(endpoint.path).unref();
/*===
client   connect
client   never close
program  exit empty
===*/
