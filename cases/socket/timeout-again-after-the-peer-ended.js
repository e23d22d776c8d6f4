/*---
title   = "The end of the peer starts the idle time of a half-open socket anew"
clauses = ["socket.set-timeout.activity-restarts"]
---*/
const endpoint = wire.listen();
const options = { port: endpoint.port, host: '127.0.0.1', allowHalfOpen: true };
// A half-open socket alone does not keep the program.
const program = setTimeout(() => {}, 4000);
const client = net.connect(options, () => {
  const peer = endpoint.accept();
  client.setTimeout(30);
  client.once('timeout', () => {
    peer.end();
    client.once('timeout', () => {
      client.destroy();
      clearTimeout(program);
    });
  });
});
client.resume();
/*===
client  timeout
client  end
client  timeout
client  close false
===*/
