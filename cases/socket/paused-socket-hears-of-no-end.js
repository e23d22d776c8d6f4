/*---
title   = "A paused socket emits neither 'data' nor 'end' until it is resumed"
clauses = [
    "socket.pause.stops-data",
    "socket.pause.keeps-data",
    "stream.readable.end-waits-for-consumption",
]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  client.on('data', () => {});
  client.pause();
  peer.send('held');
  peer.end();
  setTimeout(() => setTimeout(() => {
    console.log('resume');
    client.resume();
  }, 20), 20);
});
/*===
console  .log("resume")
client   data b"held"
client   end
console  .log("resume")  before  client  data
console  .log("resume")  before  client  end
===*/
