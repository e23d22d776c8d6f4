/*---
title   = "A highWaterMark of NaN is rejected when a connection comes, and ends the program"
clauses = ["net.create-server.high-water-mark-no-integer"]
---*/
const server = net.createServer({ highWaterMark: NaN }, (accepted) => {
  accepted.destroy();
  server.close();
});
server.listen(0, '127.0.0.1', () => wire.connect(server.address().port));
/*===
server   listening
server   never connection
program  exit uncaught {name: "TypeError", code: "ERR_INVALID_ARG_VALUE"}
===*/
