/*---
title   = "end() in 'data' answers and leaves the other side open"
clauses = ["socket.end.with-data", "stream.duplex.finish-does-not-close"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  endpoint.accept().send('question');
});
client.once('data', () => client.end('answer'));
client.on('finish', () => {
  client.readyState;
  client.destroy();
});
/*===
client  .readyState -> "readOnly"
client  close false
client  never end
peer    data b"answer"
peer    fin
===*/
