/*---
title    = "Sockets of a path have no addresses, ports and families, at either end"
clauses  = ["ipc-path.socket-has-no-addresses"]
platform = ["linux", "darwin"]
---*/
const show = (socket) => {
  socket.address();
  console.log(socket.localAddress, socket.localPort, socket.localFamily);
  console.log(socket.remoteAddress, socket.remotePort, socket.remoteFamily);
};
const server = net.createServer((accepted) => {
  show(accepted);
  accepted.end();
  server.close();
});
server.listen(tmp('s'), () => {
  const client = net.connect(tmp('s'), () => show(client));
  client.resume();
});
/*===
accepted  .address() -> {}
client    .address() -> {}
console   .log(undefined, undefined, undefined)
console   .log(undefined, undefined, undefined)
console   .log(undefined, undefined, undefined)
console   .log(undefined, undefined, undefined)
===*/
