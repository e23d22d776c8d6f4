/*---
title    = "unref() of an IPC socket lets the program end"
clauses  = ["socket.unref.lets-program-end"]
platform = ["linux", "darwin"]
---*/
const endpoint = wire.listen({ path: tmp('sock') });
const client = net.connect(endpoint.path, () => client.unref());
/*===
client   connect
client   never close
program  exit empty
===*/
