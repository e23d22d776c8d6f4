/*---
title    = "An interval or a count of 0 is refused with the delay beside it"
clauses  = ["socket.set-keep-alive.interval-or-count-of-zero"]
since    = "24.21.0"
platform = ["linux"]
needs    = ["probe"]
timeout  = 20000
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  client.setKeepAlive(true, 5000, 7000, 3);
  [0, 500, null, 'soon', NaN].forEach((interval) => {
    client.setKeepAlive(true, 6000, interval, 4);
    const idle = probe.option(client, 'TCP_KEEPIDLE');
    console.log(interval, idle, probe.option(client, 'TCP_KEEPINTVL'));
  });
  client.setKeepAlive(true, 6000, 8000, 0);
  const idle = probe.option(client, 'TCP_KEEPIDLE');
  console.log('no count', idle, probe.option(client, 'TCP_KEEPCNT'));
  client.destroy();
});
/*===
console  .log(0, 5, 7)
console  .log(500, 5, 7)
console  .log(null, 5, 7)
console  .log("soon", 5, 7)
console  .log(NaN, 5, 7)
console  .log("no count", 5, 3)
===*/
