/*---
title   = "What the options of createServer() become after the call does not matter"
clauses = ["net.create-server.options-read-at-once"]
---*/
const options = { allowHalfOpen: false, highWaterMark: 500 };
const server = net.createServer(options, (accepted) => {
  console.log(accepted.allowHalfOpen, accepted.readableHighWaterMark);
  accepted.destroy();
  server.close();
});
options.allowHalfOpen = true;
options.highWaterMark = 1000;
server.listen(0, '127.0.0.1', () => wire.connect(server.address().port));
/*===
console  .log(false, 500)
===*/
