/*---
title   = "A socket that has ended without a connection can write and end again when it has one"
clauses = ["socket.end.opened-anew", "socket.connect.begins-anew"]
since   = "22.0.0"
---*/
const endpoint = wire.listen();
const socket = new net.Socket();
socket.end(() => console.log('first end', socket.writableFinished));
socket.once('finish', () => {
  setImmediate(() => {
    socket.connect(endpoint.port, '127.0.0.1', () => {
      const peer = endpoint.accept();
      socket.end('hello', () => {
        console.log('second end', socket.writableFinished);
        peer.receiveToEnd();
        socket.destroy();
      });
    });
    console.log(socket.writable, socket.writableEnded, socket.writableFinished);
  });
});
/*===
console  .log("first end", true)
console  .log(true, false, false)
console  .log("second end", true)
client   finish
client   finish
peer     data b"hello"
peer     fin
===*/
