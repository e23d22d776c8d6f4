/*---
title   = "connect() opens a socket anew that had ended before it ever connected"
clauses = ["socket.connect.begins-anew"]
---*/
const endpoint = wire.listen();
const socket = new net.Socket({ allowHalfOpen: true });
socket.once('end', () => {
  setImmediate(() => {
    socket.readable;
    socket.connect(endpoint.port, '127.0.0.1', () => endpoint.accept().send('after all'));
    socket.readable;
    socket.on('data', () => socket.destroy());
  });
});
socket.resume();
socket.push(null);
/*===
client  end
client  .readable -> false
client  .readable -> true
client  data b"after all"
===*/
