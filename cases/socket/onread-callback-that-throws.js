/*---
title   = "What the callback of onread throws is uncaught"
clauses = ["socket.new.onread-throws"]
---*/
const endpoint = wire.listen();
const onread = {
  buffer: Buffer.alloc(8),
  callback: () => {
    throw new Error('from the callback');
  },
};
net.connect({ port: endpoint.port, host: '127.0.0.1', onread }, () => {
  endpoint.accept().send('data');
});
/*===
program  exit uncaught {message: "from the callback"}
===*/
