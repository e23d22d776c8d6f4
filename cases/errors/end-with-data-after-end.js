/*---
title   = "end() with data after end() fails as write() does"
clauses = ["errors.end-after-end", "errors.error-then-close"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  client.end('x');
  client.end('y', (error) => console.log(error.name, error.code, error.message));
});
client.on('error', () => {});
/*===
console  .log("Error", "ERR_STREAM_WRITE_AFTER_END", "write after end")
client   error {code: "ERR_STREAM_WRITE_AFTER_END"}
client   close true
===*/
