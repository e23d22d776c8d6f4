/*---
title   = "A call hands on a thrown value that is no error as it is"
clauses = ["emitter.emit.throw-leaves-the-call"]
---*/
const socket = new net.Socket();
const thrown = { some: 'object' };
socket.on('newListener', () => {
  throw thrown;
});
try {
  socket.once('end', () => {});
} catch (caught) {
  console.log(caught === thrown);
}
/*===
console  .log(true)
client   .once("end", function) !! {some: "object"}
===*/
