/*---
title   = "Disposing of a server that does not listen keeps its promise without a 'close'"
clauses = ["server.async-dispose.promise", "server.async-dispose.not-open"]
since   = "20.5.0"
---*/
const server = net.createServer();
server[Symbol.asyncDispose]().then((value) => console.log('disposed', value));
/*===
console  .log("disposed", undefined)
server   never close
===*/
