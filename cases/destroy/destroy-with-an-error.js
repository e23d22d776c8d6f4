/*---
title   = "destroy(error) emits 'error' with it, then 'close' with true"
clauses = [
    "socket.destroy.with-error",
    "socket.destroy.close-asynchronous",
    "socket.event-error.close-follows",
    "socket.event-close.had-error-user-error",
]
---*/
const server = net.createServer((accepted) => {
  accepted.resume();
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1', () => {
    client.destroy(new Error('enough'));
    console.log('destroy returned');
  });
  client.on('error', (error) => console.log('error', error.message));
  client.on('close', (hadError) => console.log('close', hadError));
});
/*===
console   .log("destroy returned")
console   .log("error", "enough")
console   .log("close", true)
client    error {message: "enough"}
client    close true
accepted  end
===*/
