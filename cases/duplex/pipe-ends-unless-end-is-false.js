/*---
title   = "Of the values that are false, `false` alone keeps a destination open"
clauses = ["stream.pipe.end-option-false-only"]
---*/
const endpoint = wire.listen();
[0, undefined, null, '', false].forEach((end) => {
  const source = new net.Socket({ allowHalfOpen: true });
  const destination = net.connect(endpoint.port, '127.0.0.1');
  source.pipe(destination, { end });
  source.push(null);
  source.on('end', () => {
    console.log(end, destination.writableEnded);
    source.destroy();
    destination.destroy();
  });
});
/*===
console  .log(0, true)
console  .log(undefined, true)
console  .log(null, true)
console  .log("", true)
console  .log(false, false)
===*/
