/*---
title   = "A socket with a bound handle attempts to connect within the call"
clauses = ["bound-socket.connect.at-once"]
since   = "24.21.0"
---*/
const endpoint = wire.listen();
const client = new net.Socket({ handle: new net.BoundSocket({ host: '127.0.0.1' }) });
client.on('connectionAttempt', () => console.log('attempt', client.connecting));
client.connect(endpoint.port, '127.0.0.1', () => client.destroy());
console.log('called', client.connecting, client.pending, client.readyState);
/*===
console  .log("attempt", true)
console  .log("called", true, true, "opening")
client  connectionAttempt "127.0.0.1", ...
client  connect
===*/
