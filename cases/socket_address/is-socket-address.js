/*---
title   = "isSocketAddress() tells a socket address from its like"
clauses = ["socket-address.is-socket-address"]
---*/
const made = new net.SocketAddress();
console.log(net.SocketAddress.isSocketAddress(made));
console.log(net.SocketAddress.isSocketAddress(made.toJSON()));
console.log(net.SocketAddress.isSocketAddress(new net.BlockList()));
console.log(net.SocketAddress.isSocketAddress(undefined));
console.log(net.SocketAddress.isSocketAddress());
/*===
console  .log(true)
console  .log(false)
console  .log(false)
console  .log(false)
console  .log(false)
===*/
