/*---
title   = "Data given to a second end() is a write after the end"
clauses = ["socket.write.after-end", "socket.end.twice"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  endpoint.accept();
  client.end('once');
  client.end('twice');
});
client.on('error', () => {});
/*===
client  error {code: "ERR_STREAM_WRITE_AFTER_END"}
client  close true
client  never finish
===*/
