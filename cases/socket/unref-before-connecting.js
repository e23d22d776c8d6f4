/*---
title   = "unref() before connecting lets the program end once it has connected"
clauses = ["socket.ref.before-connecting", "socket.unref.lets-program-end"]
---*/
const client = new net.Socket();
client.unref();
client.connect(wire.listen().port, '127.0.0.1');
/*===
client   connect
client   never close
program  exit empty
===*/
