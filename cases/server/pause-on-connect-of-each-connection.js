/*---
title   = "pauseOnConnect holds for each connection of its own"
clauses = ["net.create-server.pause-on-connect"]
---*/
let first;
const server = net.createServer({ pauseOnConnect: true }, (accepted) => {
  console.log(accepted.isPaused());
  if (first) {
    accepted.destroy();
    first.destroy();
    server.close();
    return;
  }
  first = accepted;
  accepted.resume();
  wire.connect(server.address().port);
});
server.listen(0, '127.0.0.1', () => wire.connect(server.address().port));
/*===
console  .log(true)
console  .log(true)
===*/
