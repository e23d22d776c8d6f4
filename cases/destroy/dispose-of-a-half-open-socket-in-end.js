/*---
title   = "[Symbol.asyncDispose]() after 'end' is rejected if the socket still writes"
clauses = ["stream.async-dispose.premature", "stream.async-dispose.after-the-end"]
---*/
const endpoint = wire.listen();
const options = { port: endpoint.port, host: '127.0.0.1', allowHalfOpen: true };
const client = net.connect(options, () => {
  const peer = endpoint.accept();
  client.resume();
  peer.end();
  client.on('end', () => {
    client[Symbol.asyncDispose]().then(
      () => console.log('disposed'),
      (error) => console.log(error.code),
    );
  });
});
/*===
client   close false
client   never error
console  .log("ERR_STREAM_PREMATURE_CLOSE")
===*/
