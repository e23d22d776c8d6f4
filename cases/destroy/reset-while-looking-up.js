/*---
title   = "resetAndDestroy() while the host name is looked up waits for the connection"
clauses = ["socket.reset-and-destroy.while-connecting", "socket.reset-and-destroy.close-no-error"]
---*/
const endpoint = wire.listen();
const client = net.connect({
  host: 'name.example',
  port: endpoint.port,
  lookup: (name, options, found) => {
    setTimeout(() => {
      if (options.all) found(null, [{ address: '127.0.0.1', family: 4 }]);
      else found(null, '127.0.0.1', 4);
    }, 20);
  },
});
client.resetAndDestroy();
client.on('connect', () => endpoint.accept());
/*===
client  .resetAndDestroy() -> client
client  connect
client  close false
client  never error
peer    rst
===*/
