/*---
title   = "A signal that is aborted after destroy() changes nothing any more"
clauses = ["socket.new.signal-after-destroy"]
---*/
const controller = new AbortController();
const port = wire.listen().port;
const client = net.connect({ port, host: '127.0.0.1', signal: controller.signal }, () => {
  client.destroy();
  controller.abort();
});
/*===
client  close false
client  never error
===*/
