/*---
title   = "A socket destroyed in the callback of onread is given no more"
clauses = ["socket.new.onread-callback"]
---*/
const endpoint = wire.listen();
const onread = {
  buffer: Buffer.alloc(2),
  callback: (count, buffer) => {
    console.log(buffer.toString());
    client.destroy();
  },
};
const client = net.connect({ port: endpoint.port, host: '127.0.0.1', onread }, () => {
  endpoint.accept().send('abcd');
});
/*===
console  .log("ab")
client   close false
===*/
