/*---
title   = "A time-out of an attempt below 10 counts as 10"
clauses = ["socket.connect-options.attempt-timeout-floor"]
---*/
const endpoint = wire.unanswering();
const server = net.createServer((accepted) => accepted.end());
server.listen(endpoint.port, '127.0.0.2', () => {
  const client = net.connect({
    port: endpoint.port,
    host: 'some.name',
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: 1,
    lookup: (name, options, callback) => {
      callback(null, [
        { address: '127.0.0.1', family: 4 },
        { address: '127.0.0.2', family: 4 },
      ]);
    },
  });
  client.resume();
  client.on('close', () => server.close());
});
/*===
client  connectionAttemptTimeout "127.0.0.1", $port1, 4
client  connect
===*/
