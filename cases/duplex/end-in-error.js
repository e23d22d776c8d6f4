/*---
title   = "end() in 'error' sends nothing more"
clauses = ["socket.destroyed.no-more-transfer", "socket.event-error.close-follows"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  endpoint.accept();
  client.destroy(new Error('enough'));
});
client.on('error', () => client.end('farewell'));
/*===
client  error {message: "enough"}
client  close true
client  never finish
peer    fin
peer    never data
===*/
