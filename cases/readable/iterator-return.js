/*---
title   = "return() destroys the socket, and gives its argument"
clauses = [
    "stream.async-iterator.return",
    "stream.async-iterator.destroys",
    "stream.async-iterator.done-for-good",
]
---*/
const socket = new net.Socket();
const iterator = socket[Symbol.asyncIterator]();
socket.push('one');
iterator.next().then(() => {
  iterator.return('given').then((last) => {
    console.log(last.value, last.done);
    iterator.next().then((more) => console.log(more.value, more.done));
    iterator.return('again').then((more) => console.log(more.value, more.done));
  });
});
/*===
client   error {name: "AbortError", code: "ABORT_ERR"}
client   close
console  .log("given", true)
console  .log(undefined, true)
console  .log("again", true)
===*/
