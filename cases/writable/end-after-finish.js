/*---
title   = "end() after 'finish' gives its callback ERR_STREAM_ALREADY_FINISHED, and emits nothing"
clauses = ["stream.end.after-finish"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  client.end();
  client.on('finish', () => {
    client.end((error) => {
      console.log(error.name, error.code, error.message);
      peer.end();
    });
    console.log('end has returned');
  });
});
client.resume();
/*===
console  .log("end has returned")
console  .log("Error", "ERR_STREAM_ALREADY_FINISHED", "Cannot call end after a stream was finished")
client   never error
client   finish
client   close false
===*/
