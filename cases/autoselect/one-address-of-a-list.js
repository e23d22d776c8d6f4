/*---
title   = "A list of one address is connected to without autoselection"
clauses = ["socket.connect-options.auto-select-family-one-address"]
---*/
const server = net.createServer((accepted) => accepted.end());
server.listen(0, '127.0.0.1', () => {
  const client = net.connect({
    port: server.address().port,
    host: 'some.name',
    autoSelectFamily: true,
    lookup: (name, options, callback) => callback(null, [{ address: '127.0.0.1', family: 4 }]),
  });
  client.resume();
  client.on('connect', () => console.log(client.autoSelectFamilyAttemptedAddresses === undefined));
  client.on('close', () => server.close());
});
/*===
client  connect
===*/
