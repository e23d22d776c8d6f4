/*---
title   = "Listening on a handle that another server has closed fails with EINVAL"
clauses = ["server.listen-handle.closed-handle-fails", "server.event-error.emitted"]
---*/
const first = net.createServer();
const last = net.createServer();
const late = net.createServer();
late.on('error', (error) => {
  console.log(error.message, error.address, error.port);
  late.listening;
  first.close();
});
first.listen(0, '127.0.0.1', () => {
  last.listen(first, () => {
    last.close();
    late.listen(first);
  });
});
/*===
server3  error {name: "Error", code: "EINVAL", syscall: "listen"}
server3  .listening -> false
server3  never listening
console  .log("listen EINVAL: invalid argument", null, -1)
===*/
