/*---
title   = "What a listener of 'data' throws leaves a push() by the program"
clauses = ["emitter.emit.throw-leaves-the-call"]
---*/
const socket = new net.Socket();
socket.on('resume', () => {
  setImmediate(() => {
    try {
      socket.push('lost');
    } catch (error) {
      console.log('caught', error.message);
    }
    socket.push('next');
    socket.destroy();
  });
});
socket.once('data', () => {
  throw new Error('no');
});
/*===
client   data b"lost"
client   data b"next"
console  .log("caught", "no")
===*/
