/*---
title   = "'newListener' is emitted for a second listener of 'newListener', not for the first"
clauses = ["emitter.new-listener.before-it-is-added"]
---*/
const client = new net.Socket();
client.on('newListener', (name) => console.log('first', name));
client.on('newListener', (name) => console.log('second', name));
client.on('mine', () => {});
/*===
console  .log("first", "newListener")
console  .log("first", "mine")
console  .log("second", "mine")
===*/
