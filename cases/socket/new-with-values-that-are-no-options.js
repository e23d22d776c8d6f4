/*---
title   = "Values that hold no options make a socket with the defaults"
clauses = ["socket.new.no-options"]
---*/
const looks = (socket) => console.log(socket.pending, socket.allowHalfOpen, socket.readyState);
looks(new net.Socket(null));
looks(new net.Socket(undefined));
looks(new net.Socket({}));
looks(new net.Socket(true));
/*===
console  .log(true, false, "open")
console  .log(true, false, "open")
console  .log(true, false, "open")
console  .log(true, false, "open")
===*/
