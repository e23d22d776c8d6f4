/*---
title   = "What a listener throws leaves the emissions around it, up to who catches it"
clauses = ["emitter.emit.throw-leaves-the-call", "emitter.emit.throw-stops"]
---*/
const socket = new net.Socket();
socket.on('outer', () => {
  console.log('outer');
  socket.emit('inner');
  console.log('never');
});
socket.on('outer', () => console.log('never'));
socket.on('inner', () => socket.pause());
socket.on('inner', () => console.log('never'));
socket.on('pause', () => {
  throw new Error('from the innermost');
});
assert.throws(() => socket.emit('outer'), { message: 'from the innermost' });
console.log('caught');
socket.destroy();
/*===
console  .log("outer")
console  .log("caught")
client   .emit("outer") !! {message: "from the innermost"}
client   .emit("inner") !! {message: "from the innermost"}
client   .pause() !! {message: "from the innermost"}
program  exit empty
===*/
