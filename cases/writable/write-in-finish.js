/*---
title   = "write() in 'finish' fails as it does after end()"
clauses = ["socket.write.after-end", "errors.error-then-close"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  client.end('x');
  client.on('finish', () => {
    client.write('y', (error) => console.log('callback', error.code, error.message));
    console.log('write has returned', client.errored.code);
  });
  client.on('error', (error) => console.log('error', error.code));
  client.on('close', () => peer.end());
});
client.resume();
/*===
console  .log("write has returned", "ERR_STREAM_WRITE_AFTER_END")
console  .log("callback", "ERR_STREAM_WRITE_AFTER_END", "write after end")
console  .log("error", "ERR_STREAM_WRITE_AFTER_END")
client   .write("y", function) -> false
client   error {code: "ERR_STREAM_WRITE_AFTER_END"}
client   close true
===*/
