/*---
title   = "pause() inside a 'data' listener holds back what comes next"
clauses = ["socket.pause.stops-data"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  peer.send('abc');
  client.once('data', (chunk) => {
    console.log(String(chunk));
    client.pause();
    peer.send('def');
    setImmediate(() => {
      setImmediate(() => {
        console.log('resume');
        client.on('data', (later) => console.log(String(later)));
        client.resume();
        peer.end();
      });
    });
  });
});
/*===
console  .log("abc")
console  .log("resume")
console  .log("def")
===*/
