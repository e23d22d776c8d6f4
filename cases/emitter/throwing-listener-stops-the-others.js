/*---
title   = "What a listener throws leaves emit(), and the listeners behind it do not run"
clauses = ["emitter.emit.throw-stops"]
---*/
const server = net.createServer();
const failure = new Error('from the first');
server.once('mine', () => {
  throw failure;
});
server.on('mine', () => console.log('second'));
try {
  server.emit('mine');
} catch (error) {
  console.log(error === failure);
}
server.emit('mine');
/*===
console  .log(true)
console  .log("second")
server   .emit("mine") !! {message: "from the first"}
server   .emit("mine") -> true
===*/
