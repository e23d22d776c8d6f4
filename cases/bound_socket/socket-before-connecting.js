/*---
title   = "A socket with a bound handle has its address before it connects"
clauses = ["bound-socket.socket"]
since   = "24.21.0"
---*/
const bound = new net.BoundSocket({ host: '127.0.0.1' });
const port = bound.address().port;
const client = new net.Socket({ handle: bound });
console.log(client.readyState, client.connecting, client.pending);
console.log(client.localAddress, client.localPort === port, client.localFamily);
console.log(client.address().port === port, client.remoteAddress, client.remotePort);
console.log(client.readableFlowing, client.bufferSize);
client.destroy();
console.log(client.readyState, client.localAddress);
/*===
console  .log("open", false, false)
console  .log("127.0.0.1", true, "IPv4")
console  .log(true, undefined, undefined)
console  .log(null, 0)
console  .log("closed", undefined)
client  close false
===*/
