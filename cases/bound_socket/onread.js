/*---
title   = "A socket with a bound handle reads into the buffer of `onread` once it has connected"
clauses = ["bound-socket.socket"]
since   = "24.21.0"
---*/
const endpoint = wire.listen();
const client = new net.Socket({
  handle: new net.BoundSocket({ host: '127.0.0.1' }),
  onread: {
    buffer: Buffer.alloc(16),
    callback: (size, buffer) => {
      console.log(buffer.subarray(0, size).toString());
      client.destroy();
    },
  },
});
client.connect(endpoint.port, '127.0.0.1', () => endpoint.accept().send('hello'));
/*===
console  .log("hello")
===*/
