/*---
title   = "A destination that closes is unpiped, and the source stops flowing"
clauses = ["stream.pipe.destination-closes"]
---*/
const source = wire.listen();
const target = wire.listen();
const from = net.connect(source.port, '127.0.0.1', () => {
  const speaker = source.accept();
  const to = net.connect(target.port, '127.0.0.1', () => {
    const listener = target.accept();
    to.on('unpipe', () => console.log('unpipe'));
    from.pipe(to);
    to.destroy();
    to.on('close', () => {
      setImmediate(() => {
        console.log(from.readableFlowing, from.listenerCount('data'));
        from.destroy();
      });
    });
  });
});
/*===
program  exit empty
===*/
