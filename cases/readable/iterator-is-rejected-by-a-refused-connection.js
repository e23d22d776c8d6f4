/*---
title   = "next() is rejected when the connection is refused"
clauses = ["stream.async-iterator.failure"]
---*/
const endpoint = wire.refusing();
const client = net.connect(endpoint.port, '127.0.0.1');
client[Symbol.asyncIterator]().next().then(undefined, (error) => console.log(error.syscall));
/*===
client   error {code: "ECONNREFUSED"}
console  .log("connect")
===*/
