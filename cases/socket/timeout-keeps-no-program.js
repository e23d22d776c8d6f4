/*---
title   = "A time-out that is pending does not keep the program"
clauses = ["socket.set-timeout.keeps-no-program"]
---*/
const socket = new net.Socket();
socket.setTimeout(20);
/*===
client   never timeout
program  exit empty
===*/
