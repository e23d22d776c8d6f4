/*---
title   = "A socket that connects in the turn of its end() has finished, but can be written"
clauses = ["socket.end.finish-after-connect"]
since   = "22.0.0"
---*/
const endpoint = wire.listen();
const socket = new net.Socket();
socket.end(() => console.log('first end'));
socket.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  console.log(socket.writable, socket.writableEnded, socket.writableFinished);
  socket.write('hello');
  socket.end(() => {
    console.log('second end', socket.writableEnded, socket.writableFinished);
    peer.receive(5);
    socket.resume();
    peer.end();
  });
  socket.end((error) => console.log('third end', error.code));
});
socket.on('end', () => console.log('end', socket.destroyed));
/*===
console  .log("first end")
console  .log(true, false, true)
console  .log("second end", true, true)
console  .log("third end", "ERR_STREAM_ALREADY_FINISHED")
console  .log("end", false)
client   finish
client   close false
peer     data b"hello"
===*/
