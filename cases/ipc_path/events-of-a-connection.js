/*---
title    = "A client of a path emits 'connectionAttempt' inside connect(), then 'connect' and 'ready'"
clauses  = [
    "socket.event-connection-attempt.ipc-arguments",
    "socket.event-ready.after-connect",
    "socket.event-lookup.not-for-ipc",
]
since    = "20.12.0"
platform = ["linux", "darwin"]
---*/
const endpoint = wire.listen({ path: tmp('s') });
const client = new net.Socket();
client.on('connectionAttempt', () => console.log('attempt'));
client.on('ready', () => client.destroy());
client.connect(endpoint.path);
console.log('returned');
/*===
client   connectionAttempt "$tmp/s", undefined, undefined
client   connect ()
client   ready ()
client   connect  before  client  ready
client   never lookup
console  .log("attempt")
console  .log("returned")
===*/
