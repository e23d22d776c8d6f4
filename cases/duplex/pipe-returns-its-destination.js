/*---
title   = "pipe() returns its destination, which tells with 'pipe' who it is"
clauses = ["stream.pipe.returns-destination", "stream.pipe.event"]
---*/
const source = wire.listen();
const target = wire.listen();
const from = net.connect(source.port, '127.0.0.1', () => {
  const speaker = source.accept();
  const to = net.connect(target.port, '127.0.0.1', () => {
    const listener = target.accept();
    to.on('pipe', (stream) => console.log(stream === from));
    console.log(from.pipe(to) === to);
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
console  .log(true)
console  .log(true)
console  .log("abc")
===*/
