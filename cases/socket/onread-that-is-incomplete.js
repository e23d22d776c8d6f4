/*---
title   = "onread without a buffer or a callback of the right type has no effect"
clauses = ["socket.new.onread-incomplete"]
---*/
const endpoint = wire.listen();
const receive = (onread) => {
  const client = net.connect({ port: endpoint.port, host: '127.0.0.1', onread }, () => {
    const peer = endpoint.accept();
    peer.send('data');
    peer.end();
  });
  client.resume();
  return client;
};
const never = () => console.log('never');
const forms = [
  null,
  never,
  {},
  { callback: never },
  { buffer: Buffer.alloc(4) },
  { buffer: 'text', callback: never },
  { buffer: [1, 2], callback: never },
  { buffer: never, callback: null },
];
let next = 0;
const one = () => {
  if (next === forms.length) return;
  receive(forms[next]).on('close', one);
  next += 1;
};
one();
/*===
client   data b"data"
client2  data b"data"
client3  data b"data"
client4  data b"data"
client5  data b"data"
client6  data b"data"
client7  data b"data"
client8  data b"data"
console  never .log
===*/
