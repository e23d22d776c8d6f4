/*---
title   = "Aborting the signal of a socket destroys it with an AbortError"
clauses = ["socket.new.signal-destroys", "socket.new.signal-abort-error"]
---*/
const controller = new AbortController();
const server = net.createServer((accepted) => {
  accepted.resume();
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect({
    port: server.address().port,
    host: '127.0.0.1',
    signal: controller.signal,
  });
  client.on('connect', () => controller.abort());
  client.on('error', (error) => console.log(error.name, error.code));
});
/*===
client    error {name: "AbortError", code: "ABORT_ERR"}
client    close true
accepted  end
console   .log("AbortError", "ABORT_ERR")
===*/
