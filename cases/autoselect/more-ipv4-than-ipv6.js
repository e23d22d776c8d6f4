/*---
title   = "When one family has more addresses its rest comes last"
clauses = ["socket.connect-options.auto-select-family-order"]
needs   = ["ipv6"]
---*/
const client = net.connect({
  port: 1,
  host: 'some.name',
  autoSelectFamily: true,
  lookup: (name, options, callback) => {
    callback(null, [
      { address: '::1', family: 6 },
      { address: '127.0.0.1', family: 4 },
      { address: '127.0.0.2', family: 4 },
      { address: '127.0.0.3', family: 4 },
    ]);
  },
});
client.on('error', (error) => {
  console.log(client.autoSelectFamilyAttemptedAddresses.join(' '));
});
/*===
console  .log("::1:1 127.0.0.1:1 127.0.0.2:1 127.0.0.3:1")
===*/
