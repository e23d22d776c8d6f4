/*---
title   = "pause() on a destroyed socket changes nothing"
clauses = ["stream.pause.ignored-when-destroyed"]
since   = "26.0.0"
---*/
const socket = new net.Socket();
socket.resume();
socket.destroy();
socket.pause();
console.log(socket.readableFlowing, socket.isPaused());
/*===
program  exit empty
===*/
