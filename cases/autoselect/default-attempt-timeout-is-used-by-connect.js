/*---
title    = "Without autoSelectFamilyAttemptTimeout an attempt has the time of the default"
clauses  = ["socket.connect-options.attempt-timeout-default"]
since    = "20.12.0"
platform = ["linux"]
isolate  = true
---*/
net.setDefaultAutoSelectFamilyAttemptTimeout(40);
const silent = wire.unanswering();
const server = net.createServer((accepted) => accepted.end());
server.listen(silent.port, '127.0.0.2', () => {
  const client = net.connect({
    port: silent.port,
    host: 'name.example',
    autoSelectFamily: true,
    lookup: (host, options, callback) => callback(null, [
      { address: '127.0.0.1', family: 4 },
      { address: '127.0.0.2', family: 4 },
    ]),
  });
  // What the default is at first is longer than this.
  const alarm = setTimeout(() => console.log('too long'), 200);
  client.on('connectionAttemptTimeout', () => clearTimeout(alarm));
  client.resume();
  client.on('close', () => server.close());
});
/*===
client   connectionAttempt "127.0.0.1", $port1, 4
client   connectionAttemptTimeout "127.0.0.1", $port1, 4
client   connectionAttempt "127.0.0.2", $port1, 4
client   connect
console  never .log
===*/
