/*---
title   = "A source may have two destinations, which both get everything"
clauses = ["stream.pipe.several"]
---*/
const source = wire.listen();
const target = wire.listen();
const from = net.connect(source.port, '127.0.0.1', () => {
  const speaker = source.accept();
  const to = net.connect(target.port, '127.0.0.1', () => {
    const listener = target.accept();
    const second = net.connect(target.port, '127.0.0.1', () => {
      const other = target.accept();
      from.pipe(to);
      from.pipe(second);
      speaker.send('abc');
      speaker.end();
      second.on('finish', () => {
        console.log(String(listener.receiveToEnd()), String(other.receiveToEnd()));
        listener.end();
        other.end();
      });
      second.resume();
    });
    to.resume();
  });
});
/*===
console  .log("abc", "abc")
===*/
