/*---
title    = "Writing to a path whose peer has closed fails with EPIPE"
clauses  = ["ipc-path.closed-peer-is-epipe", "errors.error-then-close"]
platform = ["linux"]
---*/
const endpoint = wire.listen({ path: tmp('s') });
const client = net.connect(endpoint.path, () => {
  endpoint.accept().reset();
  client.write('x', (error) => console.log(error.message, error.errno, error.address));
});
client.on('error', () => {});
/*===
client   write callback ({name: "Error", code: "EPIPE", syscall: "write"})
client   error {name: "Error", code: "EPIPE", syscall: "write"}
client   close true
console  .log("write EPIPE", -32, undefined)
===*/
