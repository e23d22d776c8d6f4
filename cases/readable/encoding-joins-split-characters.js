/*---
title   = "A character whose bytes arrive apart is handed out whole"
clauses = ["socket.set-encoding.joins-characters", "socket.set-encoding.default-utf8"]
---*/
const server = net.createServer((accepted) => {
  accepted.setEncoding();
  accepted.on('data', (text) => console.log(text));
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1', () => {
    client.write(Buffer.from([0xc3]), () => {
      // Two turns of the event loop later the first byte has been read.
      setImmediate(() => setImmediate(() => client.end(Buffer.from([0xa9]))));
    });
  });
});
/*===
accepted  data "é"
console   .log("é")
===*/
