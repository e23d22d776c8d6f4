/*---
title   = "When IPv4 comes first and has fewer addresses, the rest of IPv6 comes last"
clauses = [
    "socket.connect-options.auto-select-family-order",
    "socket.connect-options.auto-select-family-first-family",
]
needs   = ["ipv6"]
---*/
const client = net.connect({
  port: 1,
  host: 'some.name',
  autoSelectFamily: true,
  lookup: (name, options, callback) => {
    callback(null, [
      { address: '127.0.0.1', family: 4 },
      { address: '::1', family: 6 },
      { address: '::ffff:127.0.0.2', family: 6 },
    ]);
  },
});
client.on('error', (error) => {
  console.log(client.autoSelectFamilyAttemptedAddresses.join(' '));
});
/*===
console  .log("127.0.0.1:1 ::1:1 ::ffff:127.0.0.2:1")
===*/
