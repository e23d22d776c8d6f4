/*---
title   = "false from onread stops the reading; isPaused() does not tell"
clauses = ["socket.new.onread-false-not-paused"]
---*/
const endpoint = wire.listen();
const onread = {
  buffer: Buffer.alloc(8),
  callback: () => {
    setImmediate(() => {
      console.log(client.isPaused(), client.readableFlowing);
      client.destroy();
    });
    return false;
  },
};
const client = net.connect({ port: endpoint.port, host: '127.0.0.1', onread }, () => {
  endpoint.accept().send('stop');
});
/*===
console  .log(false, null)
===*/
