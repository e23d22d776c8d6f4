/*---
title   = "address() is null until 'listening' if listen() was given a host"
clauses = ["server.address.null-before-event"]
---*/
const server = net.createServer();
server.listen(0, '127.0.0.1', () => {
  console.log(server.address().address);
  server.close();
});
server.address();
server.listening;
process.nextTick(() => server.address());
/*===
server   .address() -> null
server   .listening -> false
server   .address() -> {address: "127.0.0.1"}
server   .address() -> {address: "127.0.0.1"}
console  .log("127.0.0.1")
===*/
