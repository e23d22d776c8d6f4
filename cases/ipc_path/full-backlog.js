/*---
title    = "A client that finds the backlog of a path full fails with EAGAIN"
clauses  = ["ipc-path.backlog-full"]
platform = ["linux"]
---*/
// Linux lets one more wait than the backlog says.
const endpoint = wire.listen({ path: tmp('s'), backlog: 1 });
const first = net.connect(endpoint.path);
const second = net.connect(endpoint.path);
const third = net.connect(endpoint.path);
third.on('error', (error) => {
  console.log(error.message, error.errno);
  first.destroy();
  second.destroy();
});
/*===
client3  connectionAttemptFailed "$tmp/s", undefined, undefined, {code: "EAGAIN"}
client3  error {code: "EAGAIN", syscall: "connect", address: "$tmp/s"}
client3  never connect
console  .log("connect EAGAIN $tmp/s", -11)
===*/
