/*---
title   = "With `end: false` the destination stays open when the source ends"
clauses = ["stream.pipe.end-option"]
---*/
const source = wire.listen();
const target = wire.listen();
const from = net.connect(source.port, '127.0.0.1', () => {
  const speaker = source.accept();
  const to = net.connect(target.port, '127.0.0.1', () => {
    const listener = target.accept();
    from.pipe(to, { end: false });
    speaker.send('abc');
    speaker.end();
    from.on('end', () => {
      setImmediate(() => {
        console.log(to.writableEnded, to.listenerCount('unpipe'));
        to.end('def');
      });
    });
    to.on('finish', () => {
      console.log(String(listener.receiveToEnd()));
      listener.end();
    });
    to.resume();
  });
});
/*===
console  .log(false, 0)
console  .log("abcdef")
===*/
