/*---
title   = "An error of the source does not reach its destination"
clauses = ["stream.pipe.source-destroyed"]
---*/
const source = new net.Socket();
const destination = new net.Socket();
source.on('error', () => {});
source.pipe(destination);
source.destroy(new Error('failed'));
source.on('close', () => {
  setImmediate(() => {
    destination.destroyed;
    destination.destroy();
  });
});
/*===
client   error {message: "failed"}
client   close
client2  .destroyed -> false
client2  never error
===*/
