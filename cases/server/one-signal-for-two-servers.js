/*---
title   = "One signal closes every server that listens with it, in order"
clauses = ["server.listen-options.signal-closes"]
---*/
const controller = new AbortController();
const options = { port: 0, host: '127.0.0.1', signal: controller.signal };
const first = net.createServer();
const second = net.createServer();
first.on('close', () => console.log('first'));
second.on('close', () => console.log('second'));
first.listen(options, () => {
  second.listen(options, () => {
    controller.abort();
    console.log(first.listening, second.listening);
  });
});
/*===
console  .log(false, false)
console  .log("first")
console  .log("second")
===*/
