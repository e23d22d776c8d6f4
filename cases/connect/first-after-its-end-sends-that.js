/*---
title   = "A socket that has ended without a connection sends that when it connects"
clauses = ["socket.end.fin-at-connect"]
until   = "22.0.0"
---*/
const endpoint = wire.listen();
const socket = new net.Socket();
socket.end(() => console.log('end'));
setImmediate(() => {
  socket.connect(endpoint.port, '127.0.0.1', () => {
    const peer = endpoint.accept();
    console.log(socket.writable, socket.writableEnded);
    setImmediate(() => {
      peer.receiveToEnd();
      socket.resume();
      peer.end();
    });
  });
});
socket.on('finish', () => console.log('finish', socket.writableEnded));
/*===
peer     fin
console  .log(true, false)
console  .log("end")
console  .log("finish", true)
client   finish
client   close false
===*/
