/*---
title   = "The documents' client receives into its own buffer"
clauses = [
    "net.create-connection.onread",
    "socket.new.onread-callback",
    "socket.new.onread-replaces-data",
]
needs   = ["port:8124"]
---*/
// Ours: a server for one client.
const server = net.createServer((accepted) => {
  accepted.end('received');
  server.close();
});
server.listen(8124, () => {
  // The document's program.
  net.createConnection({
    port: 8124,
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
