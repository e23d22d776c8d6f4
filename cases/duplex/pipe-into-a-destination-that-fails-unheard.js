/*---
title   = "An error of a destination that nobody listens for ends the program"
clauses = ["stream.pipe.destination-fails"]
---*/
const source = wire.listen();
const target = wire.listen();
const from = net.connect(source.port, '127.0.0.1', () => {
  const speaker = source.accept();
  const to = net.connect(target.port, '127.0.0.1', () => {
    const listener = target.accept();
    from.pipe(to);
    to.destroy(new Error('failed'));
  });
});
/*===
program  exit uncaught {message: "failed"}
===*/
