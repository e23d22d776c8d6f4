/*---
title   = "`readableFlowing` is null, true or false, by what was called"
clauses = ["stream.readable-flowing.value"]
---*/
const socket = new net.Socket();
console.log(socket.readableFlowing, socket.isPaused());
socket.pause();
console.log(socket.readableFlowing, socket.isPaused());
socket.resume();
console.log(socket.readableFlowing, socket.isPaused());
socket.pause();
console.log(socket.readableFlowing, socket.isPaused());
socket.on('data', () => {});
console.log(socket.readableFlowing, socket.isPaused());
const other = new net.Socket();
other.on('data', () => {});
console.log(other.readableFlowing, other.isPaused());
const third = new net.Socket();
third.on('readable', () => {});
console.log(third.readableFlowing, third.isPaused());
third.on('data', () => {});
console.log(third.readableFlowing, third.isPaused());
third.resume();
console.log(third.readableFlowing, third.isPaused());
socket.destroy();
other.destroy();
third.destroy();
/*===
program  exit empty
===*/
