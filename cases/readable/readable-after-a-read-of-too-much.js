/*---
title   = "After a read(n) of too much, 'readable' tells of what comes next"
clauses = ["stream.read.null-asks-to-be-told", "stream.read.null-if-fewer"]
---*/
const client = new net.Socket();
client.on('readable', () => {
  const taken = client.read(4);
  console.log(taken === null ? 'too little' : String(taken));
});
client.push('ab');
setImmediate(() => {
  client.push('cd');
  setImmediate(() => client.destroy());
});
/*===
console  .log("too little")
console  .log("abcd")
===*/
