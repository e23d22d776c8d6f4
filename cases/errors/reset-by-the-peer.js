/*---
title    = "The error of a reset has errno and syscall, and no address"
clauses  = ["errors.peer-reset", "errors.system-error-properties"]
platform = ["linux"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => endpoint.accept().reset());
client.resume();
client.on('error', (error) => console.log(error.message, error.errno, error.address, error.port));
/*===
client   error {name: "Error", code: "ECONNRESET", syscall: "read"}
client   close true
console  .log("read ECONNRESET", -104, undefined, undefined)
===*/
