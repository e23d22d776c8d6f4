/*---
title   = "A pipe pauses its source while the destination is full, and resumes it at 'drain'"
clauses = ["stream.pipe.pauses-for-a-full-destination"]
---*/
const endpoint = wire.listen();
const source = new net.Socket({ allowHalfOpen: true });
const options = { port: endpoint.port, host: '127.0.0.1', highWaterMark: 4 };
const destination = net.connect(options, () => {
  const peer = endpoint.accept();
  destination.cork();
  destination.write('full');
  source.pipe(destination);
  console.log(source.isPaused(), destination.listenerCount('drain'));
  source.push(' and more');
  source.push(null);
  destination.prependOnceListener('drain', () => console.log('drain', source.isPaused()));
  destination.once('drain', () => console.log('drained', source.isPaused()));
  destination.on('finish', () => {
    peer.receiveToEnd();
    peer.end();
    source.destroy();
  });
  setImmediate(() => {
    console.log(source.readableLength);
    destination.uncork();
  });
  destination.resume();
});
/*===
console  .log(true, 1)
console  .log(9)
console  .log("drain", true)
console  .log("drained", false)
peer     data b"full and more"
===*/
