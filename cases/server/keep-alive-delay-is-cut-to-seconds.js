/*---
title    = "keepAliveInitialDelay of a server is cut to whole seconds"
clauses  = ["net.create-server.keep-alive-initial-delay-in-seconds"]
needs    = ["probe"]
platform = ["linux"]
---*/
const options = { keepAlive: true, keepAliveInitialDelay: 5999 };
const server = net.createServer(options, (accepted) => {
  probe.option(accepted, 'TCP_KEEPIDLE');
  accepted.destroy();
  server.close();
});
server.listen(0, '127.0.0.1', () => wire.connect(server.address().port));
/*===
probe  .option(accepted, "TCP_KEEPIDLE") -> 5
===*/
