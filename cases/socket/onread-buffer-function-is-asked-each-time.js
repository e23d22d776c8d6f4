/*---
title   = "The function of onread.buffer is asked by connect(), and after each call of the callback"
clauses = ["socket.new.onread-buffer-function", "socket.new.onread-buffer-when"]
---*/
const endpoint = wire.listen();
let count = 0;
const buffer = () => {
  count += 1;
  console.log('buffer', count);
  return Buffer.alloc(count * 2);
};
const callback = (size, given) => console.log(size, given.length);
const socket = new net.Socket({ onread: { buffer, callback } });
console.log('not yet connecting');
socket.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  peer.send('0123456789');
  peer.end();
});
console.log('connecting');
/*===
console  .log("not yet connecting")
console  .log("buffer", 1)
console  .log("connecting")
console  .log(2, 2)
console  .log("buffer", 2)
console  .log(4, 4)
console  .log("buffer", 3)
console  .log(4, 6)
console  .log("buffer", 4)
===*/
