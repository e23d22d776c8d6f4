/*---
title   = "parse() loses port 80, in whatever notation"
clauses = ["socket-address.parse.default-port-lost"]
since   = "22.13.0"
---*/
['1.2.3.4:80', '1.2.3.4:0080', '[::1]:80', '1.2.3.4:8080', '1.2.3.4:443'].forEach((text) => {
  console.log(text, net.SocketAddress.parse(text).port);
});
/*===
console  .log("1.2.3.4:80", 0)
console  .log("1.2.3.4:0080", 0)
console  .log("[::1]:80", 0)
console  .log("1.2.3.4:8080", 8080)
console  .log("1.2.3.4:443", 443)
===*/
