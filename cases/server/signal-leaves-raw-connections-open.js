/*---
title   = "An aborted signal stops the server, and leaves its connections to themselves"
clauses = ["server.listen-options.signal-closes", "server.close.keeps-connections"]
---*/
const controller = new AbortController();
const server = net.createServer((accepted) => {
  controller.abort();
  accepted.write('still served', () => {
    peer.receive(12);
    peer.end();
  });
  accepted.resume();
});
let peer;
server.listen({ port: 0, host: '127.0.0.1', signal: controller.signal }, () => {
  peer = wire.connect(server.address().port);
});
/*===
peer      .receive(12) -> b"still served"
accepted  end
accepted  close false
server    close
===*/
