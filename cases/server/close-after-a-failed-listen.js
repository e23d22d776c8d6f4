/*---
title   = "close() after a listen() that failed tells its callback that the server does not run"
clauses = ["server.close.callback-error-when-not-open", "server.close.not-running-code"]
---*/
const server = net.createServer();
server.on('error', () => server.close((error) => console.log(error.code, error.message)));
server.listen(0, 'no..name');
/*===
server   error {code: "ENOTFOUND"}
server   close
console  .log("ERR_SERVER_NOT_RUNNING", "Server is not running.")
===*/
