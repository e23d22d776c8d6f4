/*---
title    = "Of the hints the lowest 32 bits count, none of an infinite number"
clauses  = ["socket.connect-options.hints-invalid"]
platform = ["linux"]
---*/
[56, 4294967304, 8.9, Infinity].forEach((hints) => {
  const client = new net.Socket();
  client.connect({ port: 1, host: 'localhost', hints });
  client.destroy();
});
/*===
console  never .log
===*/
