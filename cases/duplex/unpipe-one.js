/*---
title   = "unpipe(destination) stops the writing and tells 'unpipe'"
clauses = ["stream.unpipe.one"]
---*/
const source = wire.listen();
const target = wire.listen();
const from = net.connect(source.port, '127.0.0.1', () => {
  const speaker = source.accept();
  const to = net.connect(target.port, '127.0.0.1', () => {
    const listener = target.accept();
    to.on('unpipe', (stream) => console.log(stream === from));
    from.pipe(to);
    speaker.send('abc');
    from.once('data', () => {
      console.log(from.unpipe(to) === from);
      console.log(from.readableFlowing, from.isPaused());
      speaker.send('def');
      speaker.end();
      from.resume();
    });
    from.on('end', () => to.end());
    to.on('finish', () => {
      console.log(String(listener.receiveToEnd()));
      listener.end();
    });
    to.resume();
  });
});
/*===
program  exit empty
===*/
