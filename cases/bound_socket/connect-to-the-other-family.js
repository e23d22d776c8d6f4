/*---
title    = "An address of the other family cannot be reached"
clauses  = ["bound-socket.connect.other-family"]
since    = "24.21.0"
platform = ["linux"]
---*/
const client = new net.Socket({ handle: new net.BoundSocket({ host: '127.0.0.1' }) });
client.on('error', (error) => {
  console.log(error.code, error.syscall, error.address);
});
client.connect(5, '::1');
console.log(client.destroyed);
/*===
console  .log(true)
console  .log("EAFNOSUPPORT", "connect", "::1")
client  connectionAttempt "::1", 5, 6
client  never connectionAttemptFailed
client  close true
===*/
