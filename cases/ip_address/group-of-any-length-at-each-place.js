/*---
title   = "Each group of an IPv6 address has one to four digits, whichever it is"
clauses = ["net.is-ipv6.groups"]
---*/
['', '1', '12', '123', '1234', '0000', '12345', '00000'].forEach((group) => {
  for (let place = 0; place < 8; place += 1) {
    const groups = ['1', '2', '3', '4', '5', '6', '7', '8'];
    groups[place] = group;
    net.isIPv6(groups.join(':'));
  }
});
/*===
program  exit empty
===*/
