/*---
title   = "A socket that is opened anew in 'end' ends again, for it was asked twice"
clauses = ["stream.readable.end-is-looked-for-again", "socket.connect.begins-anew"]
until   = "24.21.0"
---*/
const endpoint = wire.listen();
const socket = new net.Socket({ allowHalfOpen: true });
socket.on('end', () => console.log('end'));
socket.once('end', () => {
  socket.connect(endpoint.port, '127.0.0.1', () => socket.destroy());
  console.log(socket.readableEnded);
});
socket.resume();
socket.push(null);
/*===
console  .log("end")
console  .log(false)
console  .log("end")
client   end
client   end
===*/
