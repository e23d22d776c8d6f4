/*---
title   = "setTimeout() of a destroyed socket does nothing, and checks nothing"
clauses = ["socket.set-timeout.ignored-when-destroyed"]
---*/
const socket = new net.Socket();
socket.setTimeout(5000);
socket.destroy();
console.log(socket.setTimeout(-1, 'no function') === socket);
socket.setTimeout(20, () => console.log('never'));
console.log(socket.timeout, socket.listenerCount('timeout'));
setTimeout(() => {}, 60);
/*===
console  .log(true)
console  .log(5000, 0)
client   never timeout
===*/
