/*---
title   = "unpipe() of a stream that is no destination does nothing"
clauses = ["stream.unpipe.not-piped"]
---*/
const source = wire.listen();
const target = wire.listen();
const from = net.connect(source.port, '127.0.0.1', () => {
  const speaker = source.accept();
  const to = net.connect(target.port, '127.0.0.1', () => {
    const listener = target.accept();
    const second = new net.Socket();
    second.on('unpipe', () => console.log('unpipe'));
    from.pipe(to);
    from.unpipe(second);
    console.log(from.readableFlowing);
    second.destroy();
    speaker.send('abc');
    speaker.end();
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
