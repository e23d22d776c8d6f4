/*---
title   = "A destination that has ended is not ended again, and gets no data"
clauses = ["stream.pipe.destination-ended"]
---*/
const source = wire.listen();
const target = wire.listen();
const from = net.connect(source.port, '127.0.0.1', () => {
  const speaker = source.accept();
  const to = net.connect(target.port, '127.0.0.1', () => {
    const listener = target.accept();
    to.on('error', (error) => console.log(error.code));
    to.on('unpipe', () => console.log('unpipe'));
    to.end();
    from.pipe(to);
    speaker.send('abc');
    to.on('close', () => from.destroy());
    listener.end();
    to.resume();
  });
});
/*===
program  exit empty
===*/
