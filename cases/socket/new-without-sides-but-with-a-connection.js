/*---
title   = "readable and writable of a socket without fd leave out what they deny"
clauses = ["socket.new.denied-sides"]
---*/
const looks = (options) => {
  const socket = new net.Socket(options);
  console.log(socket.readable, socket.writable, socket.readyState);
};
looks({ readable: true, writable: true });
looks({ readable: false });
looks({ writable: false });
looks({ readable: false, writable: false });
looks({ readable: 0, writable: null });
/*===
console  .log(true, true, "open")
console  .log(false, true, "writeOnly")
console  .log(true, false, "readOnly")
console  .log(false, false, "closed")
console  .log(true, true, "open")
===*/
