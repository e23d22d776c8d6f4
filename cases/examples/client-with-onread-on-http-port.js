/*---
title   = "The onread client of the older document connects to port 80"
clauses = ["net.create-connection.onread", "socket.new.onread-callback"]
needs   = ["port:80", "root"]
---*/
// Ours: a server for one client.
const server = net.createServer((accepted) => {
  accepted.end('received');
  server.close();
});
server.listen(80, () => {
  // The document's program, as Node.js 20 has it.
  net.createConnection({
    port: 80,
    onread: {
      // Reuses a 4KiB Buffer for every read from the socket.
      buffer: Buffer.alloc(4 * 1024),
      callback: function(nread, buf) {
        // Received data is available in `buf` from 0 to `nread`.
        console.log(buf.toString('utf8', 0, nread));
      },
    },
  });
});
/*===
console  .log("received")
client   never data
client   end
===*/
