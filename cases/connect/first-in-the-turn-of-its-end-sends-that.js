/*---
title   = "A socket that connects in the turn of its end() sends that, though it is writable"
clauses = ["socket.end.fin-at-connect"]
until   = "22.0.0"
---*/
const endpoint = wire.listen();
const socket = new net.Socket();
socket.end((error) => console.log('end', error.code));
socket.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  setImmediate(() => {
    peer.receiveToEnd();
    socket.write('too late', (error) => console.log('write', error.code));
    socket.writable;
  });
});
socket.on('error', (error) => console.log('error', error.code));
/*===
peer     fin
console  .log("write", "EPIPE")
console  .log("end", "EPIPE")
console  .log("error", "EPIPE")
client   never finish
client   close true
===*/
