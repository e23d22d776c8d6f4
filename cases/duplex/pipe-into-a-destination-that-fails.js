/*---
title   = "A destination that fails is unpiped; its error goes to who listens"
clauses = ["stream.pipe.destination-fails"]
---*/
const source = wire.listen();
const target = wire.listen();
const from = net.connect(source.port, '127.0.0.1', () => {
  const speaker = source.accept();
  const to = net.connect(target.port, '127.0.0.1', () => {
    const listener = target.accept();
    to.on('unpipe', () => console.log('unpipe'));
    from.pipe(to);
    to.on('error', (error) => console.log(error.message));
    to.destroy(new Error('failed'));
    to.on('close', () => from.destroy());
  });
});
/*===
console  .log("unpipe")
console  .log("failed")
===*/
