/*---
title   = "A destination that finishes is unpiped, and its source stops"
clauses = ["stream.pipe.destination-finishes"]
---*/
const endpoint = wire.listen();
const source = new net.Socket();
const destination = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  destination.on('unpipe', () => console.log('unpipe'));
  source.pipe(destination);
  destination.on('finish', () => {
    console.log(source.isPaused(), source.listenerCount('data'));
    source.destroy();
    peer.end();
  });
  destination.end();
  destination.resume();
});
/*===
console  .log("unpipe")
console  .log(true, 0)
===*/
