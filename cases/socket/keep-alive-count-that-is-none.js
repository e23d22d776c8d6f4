/*---
title    = "A count that is no whole number from 0 on counts as ten"
clauses  = ["socket.set-keep-alive.interval-or-count-left-out"]
since    = "24.21.0"
platform = ["linux"]
needs    = ["probe"]
timeout  = 20000
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  [-3, 2.5, '6', true, null, NaN, {}, 4294967296].forEach((count) => {
    client.setKeepAlive(true, 5000, 7000, 3);
    client.setKeepAlive(true, 5000, 7000, count);
    console.log(count, probe.option(client, 'TCP_KEEPCNT'));
  });
  client.destroy();
});
/*===
console  .log(-3, 10)
console  .log(2.5, 10)
console  .log("6", 10)
console  .log(true, 10)
console  .log(null, 10)
console  .log(NaN, 10)
console  .log({}, 10)
console  .log(4294967296, 10)
===*/
