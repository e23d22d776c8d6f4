/*---
title   = "A quarter of a megabyte arrives whole, whatever buffers are between"
clauses = ["socket.bytes-read.counts", "socket.bytes-written.counts", "stream.readable.end-after-data"]
---*/
ends({
  server: (ready) => {
    const server = net.createServer((accepted) => {
      accepted.end('x'.repeat(262144));
      accepted.resume();
      server.close();
    });
    server.listen(0, '127.0.0.1', () => ready(server.address().port));
  },
  client: (port) => {
    const client = net.connect(port, '127.0.0.1');
    client.setEncoding('utf8');
    client.resume();
    client.on('close', () => console.log(client.bytesRead));
  },
});
/*===
client    end
client    close false
console   .log(262144)
===*/
