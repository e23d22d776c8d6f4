/*---
title   = "The promise of an async dispose is kept in the turn of 'close', as a microtask"
clauses = ["ticks.dispose-is-a-microtask", "ticks.microtask-after-tick"]
since   = "20.5.0"
---*/
const server = net.createServer();
server.listen(0, '127.0.0.1', () => {
  server.on('close', () => {
    console.log('close');
    process.nextTick(() => console.log('tick of close'));
  });
  server[Symbol.asyncDispose]().then((value) => console.log('disposed', value));
  console.log('dispose has returned');
});
/*===
console  .log("dispose has returned")
console  .log("close")
console  .log("tick of close")
console  .log("disposed", undefined)
===*/
