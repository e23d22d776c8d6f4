/*---
title   = "push() by the program is read like what the peer sends"
clauses = ["stream.push.by-the-program"]
---*/
const socket = new net.Socket({ allowHalfOpen: true });
socket.on('data', (chunk) => console.log(String(chunk)));
console.log(socket.push('pushed'), socket.push(Buffer.from(' twice')));
socket.on('end', () => console.log('end'));
socket.push(null);
setImmediate(() => socket.destroy());
/*===
console  .log(true, true)
console  .log("pushed")
console  .log(" twice")
console  .log("end")
===*/
