/*---
title   = "write() after end() fails with ERR_STREAM_WRITE_AFTER_END"
clauses = ["socket.write.after-end", "socket.event-error.emitted"]
---*/
const server = net.createServer((accepted) => {
  accepted.on('error', (error) => console.log('event', error.code));
  accepted.end();
  accepted.write('too late', (error) => console.log('callback', error.code));
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  net.connect(server.address().port, '127.0.0.1').resume();
});
/*===
accepted  error {code: "ERR_STREAM_WRITE_AFTER_END"}
accepted  close true
console   .log("callback", "ERR_STREAM_WRITE_AFTER_END")
console   .log("event", "ERR_STREAM_WRITE_AFTER_END")
===*/
