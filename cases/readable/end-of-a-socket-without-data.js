/*---
title   = "A socket that nobody reads ends if there is no data"
clauses = ["socket.event-end.without-data-needs-no-reader"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  endpoint.accept().end();
});
client.on('end', () => client.readableFlowing);
/*===
client  end
client  .readableFlowing -> null
===*/
