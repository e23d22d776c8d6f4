/*---
title   = "A socket connects to a path that a plain Unix socket listens on"
clauses = ["net.create-connection.path", "ipc-path.identifies-endpoint"]
platform = ["linux", "darwin"]
---*/
const endpoint = wire.listen({ path: tmp('s') });
const client = net.connect(tmp('s'), () => {
  const peer = endpoint.accept();
  client.end('over a path', () => peer.end());
});
client.resume();
/*===
client  connect
client  end
client  close false
peer    data b"over a path"
peer    fin
===*/
