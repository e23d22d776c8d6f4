/*---
title   = "destroy() in 'end' comes before the automatic end, so that there is no 'finish'"
clauses = ["socket.destroy.closes", "socket.event-end.peer-ended"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => endpoint.accept().end());
client.on('end', () => client.destroy());
client.resume();
/*===
client  end
client  .destroy() -> client
client  close false
client  never finish
===*/
