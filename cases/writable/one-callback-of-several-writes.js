/*---
title   = "Writes with one callback that are answered in place share a tick, other callbacks have ticks of their own"
clauses = ["stream.write.answered-in-place-tells-on-a-tick"]
---*/
const server = net.createServer((accepted) => {
  accepted.resume();
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1', () => {
    const same = () => console.log('same');
    client.write('a', same);
    process.nextTick(() => console.log('tick'));
    client.write('b', same);
    client.write('c', () => console.log('other'));
    client.write('d', same);
    client.end();
  });
});
/*===
console  .log("same")
console  .log("same")
console  .log("tick")
console  .log("other")
console  .log("same")
===*/
