/*---
title   = "The callback of end() may take the place of the data or the encoding"
clauses = ["socket.end.callback", "socket.end.with-data", "socket.end.encoding"]
---*/
const endpoint = wire.listen();
const go = (name, finish) => {
  const client = net.connect(endpoint.port, '127.0.0.1', () => {
    const peer = endpoint.accept();
    client.on('finish', () => {
      console.log(name, 'finish');
      peer.end();
    });
    finish(client, () => console.log(name, 'callback'));
  });
  client.resume();
  return client;
};
const first = go('callback alone', (client, done) => client.end(done));
first.on('close', () => {
  const second = go('data', (client, done) => client.end('data', done));
  second.on('close', () => {
    const third = go('encoding', (client, done) => client.end('686578', 'hex', done));
    third.on('close', () => {
      const fourth = go('no data', (client, done) => client.end(undefined, undefined, done));
      fourth.on('close', () => go('null', (client, done) => client.end(null, done)));
    });
  });
});
/*===
console  .log("callback alone", "callback")
console  .log("callback alone", "finish")
console  .log("data", "callback")
console  .log("data", "finish")
console  .log("encoding", "callback")
console  .log("encoding", "finish")
console  .log("no data", "callback")
console  .log("no data", "finish")
console  .log("null", "callback")
console  .log("null", "finish")
peer     fin
peer2    data b"data"
peer2    fin
peer3    data b"hex"
peer3    fin
peer4    fin
peer5    fin
===*/
