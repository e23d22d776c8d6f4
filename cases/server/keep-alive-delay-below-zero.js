/*---
title    = "A negative keepAliveInitialDelay counts as 0"
clauses  = ["net.create-server.keep-alive-initial-delay-below-zero"]
needs    = ["probe"]
platform = ["linux"]
---*/
const options = { keepAlive: true, keepAliveInitialDelay: -5000 };
const server = net.createServer(options, (accepted) => {
  probe.option(accepted, 'SO_KEEPALIVE');
  accepted.destroy();
  server.close();
});
server.listen(0, '127.0.0.1', () => wire.connect(server.address().port));
/*===
probe  .option(accepted, "SO_KEEPALIVE") -> 1
===*/
