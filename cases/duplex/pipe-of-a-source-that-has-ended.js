/*---
title   = "A source that has ended already ends its destination at once"
clauses = ["stream.pipe.source-ended"]
---*/
const source = wire.listen();
const target = wire.listen();
const from = net.connect(source.port, '127.0.0.1', () => {
  const speaker = source.accept();
  const to = net.connect(target.port, '127.0.0.1', () => {
    const listener = target.accept();
    speaker.end();
    from.resume();
    from.on('end', () => {
      setImmediate(() => {
        from.pipe(to);
        console.log(to.writableEnded);
        to.on('finish', () => {
          console.log(listener.receiveToEnd().length);
          listener.end();
        });
      });
    });
    to.resume();
  });
});
from.allowHalfOpen = true;
/*===
program  exit empty
===*/
