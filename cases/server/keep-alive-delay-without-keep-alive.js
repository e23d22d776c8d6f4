/*---
title    = "keepAliveInitialDelay of a server without keepAlive turns nothing on"
clauses  = ["net.create-server.keep-alive-initial-delay-alone"]
needs    = ["probe"]
platform = ["linux"]
---*/
const server = net.createServer({ keepAliveInitialDelay: 4000 }, (accepted) => {
  probe.option(accepted, 'SO_KEEPALIVE');
  accepted.destroy();
  server.close();
});
server.listen(0, '127.0.0.1', () => wire.connect(server.address().port));
/*===
probe  .option(accepted, "SO_KEEPALIVE") -> 0
===*/
