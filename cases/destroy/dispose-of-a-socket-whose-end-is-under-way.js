/*---
title   = "[Symbol.asyncDispose]() of a destroyed socket that had ended is rejected as too early"
clauses = ["stream.async-dispose.premature"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  endpoint.accept();
  client.end();
  client.on('finish', () => {
    client.destroy();
    client[Symbol.asyncDispose]().then(
      () => console.log('disposed'),
      (error) => console.log(error.code),
    );
  });
});
/*===
console  .log("ERR_STREAM_PREMATURE_CLOSE")
===*/
