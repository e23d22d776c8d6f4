/*---
title   = "What is left of a piece of text that read(n) ends in is lost"
clauses = ["stream.read.text-compared-with-chunks"]
since   = "24.0.0"
until   = "24.8.0"
---*/
const socket = new net.Socket();
socket.setEncoding('utf8');
socket.on('readable', () => {});
socket.push('ab');
socket.push('cde');
console.log(socket.read(1), socket.read(3), socket.readableLength, socket.read());
socket.destroy();
/*===
console  .log("a", "bcde", 1, "")
===*/
