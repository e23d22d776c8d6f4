/*---
title   = "once('data') hears the first chunk; the rest flows on unheard"
clauses = ["stream.event-data.once"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  peer.send('abc');
  client.once('data', (chunk) => {
    console.log(String(chunk));
    peer.send('def');
    peer.end();
  });
});
client.on('end', () => console.log(client.bytesRead));
/*===
console  .log("abc")
console  .log(6)
===*/
