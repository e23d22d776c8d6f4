/*---
title   = "end() after 'close' of a finished socket fails with ERR_STREAM_ALREADY_FINISHED"
clauses = ["stream.end.after-finish"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  client.end();
  peer.end();
});
client.on('close', () => {
  client.end((error) => console.log(error.code));
  client.end();
});
client.resume();
/*===
console  .log("ERR_STREAM_ALREADY_FINISHED")
client   close false
client   never error
===*/
