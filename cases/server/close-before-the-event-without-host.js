/*---
title   = "A server that listens without a host is open before 'listening', and is not told of it once closed"
clauses = ["server.close.before-the-event", "server.close.callback-no-error"]
---*/
const server = net.createServer();
server.listen(0, () => console.log('never'));
server.close((error) => console.log(error));
/*===
server   close
server   never listening
console  .log(undefined)
program  exit empty
===*/
