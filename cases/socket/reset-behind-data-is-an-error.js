/*---
title   = "A reset that is seen together with data is an error all the same"
clauses = ["socket.event-error.reset-behind-data", "errors.peer-reset"]
since   = "24.21.0"
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  peer.send('last words');
  peer.reset();
});
client.resume();
client.on('error', (error) => console.log(error.syscall));
/*===
client   data b"last words"
client   error {code: "ECONNRESET"}
client   close true
client   never end
console  .log("read")
===*/
