/*---
title   = "A buffer of onread without room for a byte is an error when something arrives"
clauses = ["socket.new.onread-empty-buffer"]
---*/
const endpoint = wire.listen();
const onread = { buffer: Buffer.alloc(0), callback: () => console.log('never') };
const client = net.connect({ port: endpoint.port, host: '127.0.0.1', onread }, () => {
  endpoint.accept().send('too much');
});
client.on('error', (error) => console.log(error.code, error.syscall));
/*===
console  .log("ENOBUFS", "read")
client   error
client   close true
===*/
