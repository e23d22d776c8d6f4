/*---
title   = "Before connect() has made a socket, its type of service throws, and is kept"
clauses = [
    "socket.set-type-of-service.without-a-socket",
    "socket.get-type-of-service.without-a-socket",
]
since   = "24.21.0"
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1');
assert.throws(() => client.getTypeOfService(), { name: 'Error', code: 'EBADF' });
assert.throws(() => client.setTypeOfService(16), { name: 'Error', code: 'EBADF' });
client.setTypeOfService(16);
client.on('connect', () => {
  client.getTypeOfService();
  client.destroy();
});
/*===
client  .getTypeOfService() !! {code: "EBADF", syscall: "getTypeOfService"}
client  .setTypeOfService(16) !! {code: "EBADF", syscall: "setTypeOfService"}
client  .setTypeOfService(16) -> client
client  .getTypeOfService() -> 16
===*/
