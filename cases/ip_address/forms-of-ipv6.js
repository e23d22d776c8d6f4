/*---
title   = "IPv6 addresses may be shortened, carry a zone, or end in dotted form"
clauses = ["net.is-ipv6.true", "net.is-ipv6.zone", "net.is-ipv6.embedded-ipv4", "net.is-ip.six"]
---*/
console.log(net.isIPv6('::'), net.isIPv6('2001:DB8::1'), net.isIPv6('1:2:3:4:5:6:7:8'));
console.log(net.isIPv6('fe80::1%eth0'), net.isIPv6('::ffff:127.0.0.1'));
console.log(net.isIPv6('1:2:3:4:5:6:7'), net.isIPv6('1::2::3'), net.isIPv6('::g'));
console.log(net.isIP('::ffff:127.0.0.1'));
/*===
console  .log(true, true, true)
console  .log(true, true)
console  .log(false, false, false)
console  .log(6)
===*/
