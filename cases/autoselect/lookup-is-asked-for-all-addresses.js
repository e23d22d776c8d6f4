/*---
title   = "Family autoselection asks the look-up for all addresses; it is ignored beside family"
clauses = [
    "socket.connect-options.auto-select-family",
    "socket.connect-options.auto-select-family-ignored",
    "socket.auto-select-family-attempted-addresses.absent",
]
---*/
const server = net.createServer((accepted) => accepted.end());
server.listen(0, '127.0.0.1', () => {
  const client = net.connect({
    port: server.address().port,
    host: 'name.example',
    autoSelectFamily: true,
    lookup: (host, options, callback) => {
      console.log('all:', options.all);
      callback(null, [{ address: '127.0.0.1', family: 4 }]);
    },
  });
  client.resume();
  client.on('close', () => {
    const second = net.connect({
      port: server.address().port,
      host: 'name.example',
      family: 4,
      autoSelectFamily: true,
      lookup: (host, options, callback) => {
        console.log('all:', options.all ?? false);
        callback(null, '127.0.0.1', 4);
      },
    });
    assert.strictEqual(second.autoSelectFamilyAttemptedAddresses, undefined);
    second.resume();
    second.on('close', () => server.close());
  });
});
/*===
console  .log("all:", true)
console  .log("all:", false)
client   connect
client2  connect
===*/
