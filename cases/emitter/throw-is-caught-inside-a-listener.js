/*---
title   = "A listener may catch what a listener throws inside its call"
clauses = ["emitter.emit.throw-leaves-the-call"]
---*/
const socket = new net.Socket();
socket.on('pause', () => {
  throw new Error('paused');
});
socket.on('outer', () => {
  try {
    socket.pause();
  } catch (error) {
    console.log(error.message);
  }
});
socket.on('outer', () => console.log('goes on'));
socket.emit('outer');
/*===
console  .log("paused")
console  .log("goes on")
client   .emit("outer") -> true
===*/
