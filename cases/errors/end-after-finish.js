/*---
title   = "The callback of an end() after 'finish' gets an error, and nobody else does"
clauses = ["errors.already-finished"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => client.end());
client.resume();
client.on('finish', () => {
  client.end((error) => {
    console.log(error.name, error.code, error.message);
    endpoint.accept().end();
  });
});
/*===
console  .log("Error", "ERR_STREAM_ALREADY_FINISHED", "Cannot call end after a stream was finished")
client   close false
client   never error
===*/
