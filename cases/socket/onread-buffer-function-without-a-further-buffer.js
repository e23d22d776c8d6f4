/*---
title   = "A buffer function that returns none any more leaves the last one in use"
clauses = ["socket.new.onread-buffer-kept"]
---*/
const endpoint = wire.listen();
let buffer = Buffer.alloc(3);
const next = () => {
  const given = buffer;
  buffer = null;
  return given;
};
const callback = (count, given) => console.log(given.toString('utf8', 0, count));
const options = { port: endpoint.port, host: '127.0.0.1', onread: { buffer: next, callback } };
net.connect(options, () => {
  const peer = endpoint.accept();
  peer.send('onetwo');
  peer.end();
});
/*===
console  .log("one")
console  .log("two")
===*/
