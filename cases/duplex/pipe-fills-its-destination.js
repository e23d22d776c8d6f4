/*---
title   = "A pipe whose write fills the destination pauses the source"
clauses = ["stream.pipe.pauses-for-a-full-destination"]
---*/
const source = wire.listen();
const target = wire.listen();
const from = net.connect(source.port, '127.0.0.1', () => {
  const speaker = source.accept();
  const to = net.connect(target.port, '127.0.0.1', () => {
    const listener = target.accept();
    to.cork();
    to.write('y'.repeat(to.writableHighWaterMark - 10));
    from.pipe(to);
    speaker.send('x'.repeat(20));
    from.once('data', () => {
      console.log(from.isPaused(), to.listenerCount('drain'), to.writableNeedDrain);
      to.uncork();
    });
    to.once('drain', () => {
      console.log(from.isPaused());
      speaker.end();
    });
    to.on('finish', () => {
      console.log(listener.receiveToEnd().length);
      listener.end();
    });
    to.resume();
  });
});
/*===
program  exit empty
===*/
