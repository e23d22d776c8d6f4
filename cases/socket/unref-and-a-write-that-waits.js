/*---
title   = "An unref'ed socket holds the program while it writes"
clauses = ["socket.unref.writing-holds"]
timeout = 20000
---*/
const server = net.createServer({ pauseOnConnect: true }, (accepted) => {
  accepted.unref();
  accepted.on('end', () => accepted.ref());
  // A timer holds the program, too: this one is over before the write is.
  setTimeout(() => accepted.resume(), 20);
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1', () => {
    client.unref();
    client.write(Buffer.alloc(8000000), () => {
      client.ref();
      client.end();
    });
  });
  client.resume();
});
/*===
client    write callback
client    close false
accepted  close false
===*/
