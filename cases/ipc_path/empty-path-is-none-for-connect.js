/*---
title   = "An empty path among the options of connect() counts as none"
clauses = ["ipc-path.connect-option-is-any-text"]
---*/
const endpoint = wire.listen();
const client = net.connect({ path: '', host: '127.0.0.1', port: endpoint.port }, () => {
  endpoint.accept();
  client.destroy();
});
/*===
client  connect
===*/
