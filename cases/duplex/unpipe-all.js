/*---
title   = "unpipe() without an argument removes all destinations"
clauses = ["stream.unpipe.all"]
---*/
const source = wire.listen();
const target = wire.listen();
const from = net.connect(source.port, '127.0.0.1', () => {
  const speaker = source.accept();
  const to = net.connect(target.port, '127.0.0.1', () => {
    const listener = target.accept();
    const second = new net.Socket();
    to.on('unpipe', () => console.log('unpipe'));
    second.on('unpipe', () => console.log('unpipe of the second'));
    from.pipe(to);
    from.pipe(second);
    console.log(from.unpipe() === from);
    console.log(from.readableFlowing);
    from.unpipe();
    second.destroy();
    to.end();
    listener.end();
    to.resume();
    from.destroy();
  });
});
/*===
program  exit empty
===*/
