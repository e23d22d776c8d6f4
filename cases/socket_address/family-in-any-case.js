/*---
title   = "The family is read in any case, and told in lower case"
clauses = ["socket-address.new.family-any-case", "socket-address.family.values"]
---*/
['IPv4', 'IPV4', 'iPv4'].forEach((family) => {
  console.log(new net.SocketAddress({ address: '1.2.3.4', family }).family);
});
console.log(new net.SocketAddress({ family: 'IPV6' }).family);
/*===
console  .log("ipv4")
console  .log("ipv4")
console  .log("ipv4")
console  .log("ipv6")
===*/
