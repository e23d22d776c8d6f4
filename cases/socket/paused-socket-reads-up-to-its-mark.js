/*---
title   = "A paused socket stops reading when its mark is reached, and goes on when it resumes"
clauses = ["socket.pause.stops-at-the-mark"]
---*/
const endpoint = wire.listen();
const options = { port: endpoint.port, host: '127.0.0.1', readableHighWaterMark: 4 };
let peer;
const client = net.connect(options, () => {
  peer = endpoint.accept();
});
client.on('ready', () => {
  setImmediate(() => {
    client.pause();
    peer.send('abcdef');
    later(() => {
      console.log(client.bytesRead);
      peer.send('ghi');
      later(() => {
        console.log(client.bytesRead);
        client.resume();
        peer.end();
      });
    });
  });
});
// Two timers: the loop looks for what has arrived between them.
const later = (next) => setTimeout(() => setTimeout(next, 20), 20);
client.on('end', () => console.log(client.bytesRead));
/*===
console  .log(6)
console  .log(6)
console  .log(9)
===*/
