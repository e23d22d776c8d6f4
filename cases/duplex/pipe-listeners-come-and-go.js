/*---
title   = "A pipe adds listeners to both and takes them away again"
clauses = ["stream.pipe.listeners"]
---*/
const source = wire.listen();
const target = wire.listen();
const from = net.connect(source.port, '127.0.0.1', () => {
  const speaker = source.accept();
  const to = net.connect(target.port, '127.0.0.1', () => {
    const listener = target.accept();
    from.pipe(to);
    console.log(from.listenerCount('data'), from.listenerCount('end'));
    console.log(to.listenerCount('close'), to.listenerCount('finish'), to.listenerCount('error'));
    console.log(to.listenerCount('unpipe'), to.listenerCount('drain'));
    from.unpipe(to);
    console.log(from.listenerCount('data'), from.listenerCount('end'));
    console.log(to.listenerCount('close'), to.listenerCount('finish'), to.listenerCount('error'));
    console.log(to.listenerCount('unpipe'), to.listenerCount('drain'));
    from.destroy();
    to.destroy();
  });
});
/*===
program  exit empty
===*/
