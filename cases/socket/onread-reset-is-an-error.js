/*---
title   = "A reset of a socket with onread is an 'error'"
clauses = ["socket.new.onread-other-events", "errors.peer-reset"]
---*/
const endpoint = wire.listen();
const onread = { buffer: Buffer.alloc(8), callback: () => {} };
const client = net.connect({ port: endpoint.port, host: '127.0.0.1', onread }, () => {
  endpoint.accept().reset();
});
client.on('error', (error) => console.log(error.code));
/*===
client   error {code: "ECONNRESET", syscall: "read"}
client   close true
console  .log("ECONNRESET")
===*/
