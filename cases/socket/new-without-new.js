/*---
title   = "net.Socket() without new makes a socket, too"
clauses = ["socket.new.without-new", "socket.new.not-connected"]
---*/
const endpoint = wire.listen();
const socket = net.Socket({ allowHalfOpen: true });
console.log(socket.pending, socket.allowHalfOpen);
socket.connect(endpoint.port, '127.0.0.1', () => socket.destroy());
/*===
console  .log(true, true)
===*/
