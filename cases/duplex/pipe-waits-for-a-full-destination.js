/*---
title   = "A pipe pauses its source while the destination is full, and resumes at 'drain'"
clauses = ["stream.pipe.pauses-for-a-full-destination"]
---*/
const source = wire.listen();
const target = wire.listen();
const from = net.connect(source.port, '127.0.0.1', () => {
  const speaker = source.accept();
  const to = net.connect(target.port, '127.0.0.1', () => {
    const listener = target.accept();
    to.cork();
    to.write('x'.repeat(to.writableHighWaterMark));
    from.pipe(to);
    console.log(from.readableFlowing, from.isPaused(), to.listenerCount('drain'));
    speaker.send('abc');
    speaker.end();
    setImmediate(() => {
      console.log(from.bytesRead === 0 || from.readableLength > 0);
      to.uncork();
      to.once('drain', () => {
        console.log(from.isPaused());
      });
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
