/*---
title   = "read(n) may end inside of a later piece of text"
clauses = ["stream.read.counts-characters"]
---*/
const socket = new net.Socket();
socket.setEncoding('utf8');
socket.on('readable', () => {});
socket.push('ab');
socket.push('cde');
console.log(socket.read(3), socket.readableLength, socket.read());
socket.destroy();
/*===
console  .log("abc", 2, "de")
===*/
