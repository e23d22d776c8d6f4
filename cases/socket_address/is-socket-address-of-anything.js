/*---
title   = "isSocketAddress() is false of all but socket addresses"
clauses = ["socket-address.is-socket-address"]
---*/
[
  null, true, 1, 'text', [], {}, () => {}, Buffer.from('a'), new Error(), new net.Socket(),
  net.createServer(), net.SocketAddress,
  { address: '1.2.3.4', port: 5, family: 'ipv4', flowlabel: 0 },
].forEach((value) => {
  net.SocketAddress.isSocketAddress(value);
});
/*===
net  SocketAddress.isSocketAddress(...) -> false
net  ...
===*/
