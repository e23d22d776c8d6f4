/*---
title   = "A pipe whose write fills the destination pauses the source"
clauses = ["stream.pipe.pauses-for-a-full-destination"]
---*/
const endpoint = wire.listen();
const source = new net.Socket({ allowHalfOpen: true });
const options = { port: endpoint.port, host: '127.0.0.1', highWaterMark: 4 };
const destination = net.connect(options, () => {
  const peer = endpoint.accept();
  destination.cork();
  source.pipe(destination);
  source.push('abc');
  setImmediate(() => {
    console.log(source.isPaused(), destination.listenerCount('drain'));
    source.push('d');
    console.log(source.isPaused(), destination.listenerCount('drain'));
    destination.once('drain', () => {
      console.log(source.isPaused());
      source.push(null);
    });
    destination.uncork();
  });
  destination.on('finish', () => {
    peer.receiveToEnd();
    peer.end();
    source.destroy();
  });
  destination.resume();
});
/*===
console  .log(false, 0)
console  .log(true, 1)
console  .log(false)
peer     data b"abcd"
===*/
