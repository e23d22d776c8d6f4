/*---
title   = "However many writes are corked, they leave and call back in their order"
clauses = ["stream.writable.cork", "socket.write.callback-order"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  const order = [];
  client.cork();
  for (let i = 0; i < 40; i += 1) {
    client.write('' + i % 10, () => order.push(i));
  }
  client.uncork();
  client.end(() => {
    console.log(order.join());
    peer.end();
  });
});
client.resume();
/*===
console  .log("0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39")
peer     data b"0123456789012345678901234567890123456789"
peer     fin
===*/
