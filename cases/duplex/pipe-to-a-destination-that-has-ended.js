/*---
title   = "What is piped to a destination that has ended fails there"
clauses = ["stream.pipe.destination-ended"]
---*/
const endpoint = wire.listen();
const source = new net.Socket();
const destination = net.connect(endpoint.port, '127.0.0.1');
destination.on('error', (error) => console.log(error.code));
destination.on('unpipe', () => console.log('unpipe'));
destination.end();
source.pipe(destination);
source.push('late');
destination.on('close', () => source.destroy());
/*===
console  .log("unpipe")
console  .log("ERR_STREAM_WRITE_AFTER_END")
===*/
