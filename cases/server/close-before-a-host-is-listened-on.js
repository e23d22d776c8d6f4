/*---
title   = "A server that is closed in the turn of its listen() on a host never listens, and was not running"
clauses = ["server.close.before-listening-on-a-host", "server.close.not-running-code"]
---*/
const server = net.createServer();
server.listen(0, '127.0.0.1', () => console.log('never'));
server.close((error) => console.log(error.code));
/*===
server   close
server   never listening
console  .log("ERR_SERVER_NOT_RUNNING")
program  exit empty
===*/
