/*---
title   = "A look-up that fails is told by 'lookup' and by 'error'"
clauses = [
    "socket.event-lookup.error",
    "socket.connect-options.lookup-error",
    "socket.connect.error-instead",
]
---*/
const client = net.connect({
  port: 80,
  host: 'name.example',
  lookup: (host, options, callback) => callback(new Error('no such name')),
});
client.on('lookup', (error) => console.log('lookup', error.message));
client.on('error', (error) => console.log('error', error.message));
/*===
client   error {message: "no such name"}
client   close true
client   never connect
===*/
