/*---
title   = "A dotted end stands for two groups, with `::` before it or without"
clauses = ["net.is-ipv6.embedded-ipv4", "net.is-ipv6.double-colon"]
---*/
const groups = ['1', '22', '333', '4444', 'a', 'bb', 'ccc', 'dddd'];
for (let before = 1; before <= 8; before += 1) {
  net.isIPv6(`${groups.slice(0, before).join(':')}:1.2.3.4`);
}
for (let before = 0; before <= 7; before += 1) {
  net.isIPv6(`${groups.slice(0, before).join(':')}::1.2.3.4`);
  for (let after = 1; after <= 6; after += 1) {
    const tail = groups.slice(0, after).join(':');
    net.isIPv6(`${groups.slice(0, before).join(':')}::${tail}:1.2.3.4`);
  }
}
/*===
program  exit empty
===*/
