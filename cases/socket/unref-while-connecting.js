/*---
title   = "An unref'ed socket that connects holds the program until it has connected"
clauses = ["socket.unref.connecting-holds", "socket.unref.lets-program-end"]
---*/
const client = net.connect(wire.listen().port, '127.0.0.1');
client.unref();
/*===
client   connect
client   never close
program  exit empty
===*/
