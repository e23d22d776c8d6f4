/*---
title   = "'prefinish' comes once FIN was handed over, 'finish' on a tick after it"
clauses = ["stream.prefinish.before-finish", "stream.finish.on-a-tick-after-the-final-step"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  client.write('x', () => console.log('written'));
  client.end(() => {
    console.log('end');
    peer.end();
  });
  client.on('prefinish', () => {
    console.log('prefinish', client.writableFinished);
    process.nextTick(() => console.log('tick of prefinish', client.writableFinished));
    queueMicrotask(() => console.log('microtask of prefinish'));
  });
  client.on('finish', () => console.log('finish', client.writableFinished));
});
client.resume();
/*===
console  .log("written")
console  .log("prefinish", false)
console  .log("tick of prefinish", false)
console  .log("end")
console  .log("finish", true)
console  .log("microtask of prefinish")
===*/
