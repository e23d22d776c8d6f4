/*---
title    = "What the kernel refuses stays as it was, and so does what comes after it"
clauses  = ["socket.set-keep-alive.interval-or-count-refused"]
since    = "24.21.0"
platform = ["linux"]
needs    = ["probe"]
timeout  = 20000
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const show = (what) => {
    console.log(
      what,
      probe.option(client, 'TCP_KEEPIDLE'),
      probe.option(client, 'TCP_KEEPINTVL'),
      probe.option(client, 'TCP_KEEPCNT'),
    );
  };
  client.setKeepAlive(true, 32767000, 32767000, 127);
  show('longest');
  client.setKeepAlive(true, 1000, 2000, 128);
  show('count');
  client.setKeepAlive(true, 3000, 33000000, 3);
  show('interval');
  client.setKeepAlive(true, 33000000, 4000, 4);
  show('delay');
  client.destroy();
});
/*===
console  .log("longest", 32767, 32767, 127)
console  .log("count", 1, 2, 127)
console  .log("interval", 3, 2, 127)
console  .log("delay", 3, 2, 127)
===*/
