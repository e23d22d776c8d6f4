/*---
title   = "`::` joins up to seven groups in all, wherever it stands"
clauses = ["net.is-ipv6.double-colon", "net.is-ipv6.true", "net.is-ipv6.false"]
---*/
const groups = ['1', '22', '333', '4444', 'a', 'bb', 'ccc', 'dddd'];
for (let before = 0; before <= 8; before += 1) {
  for (let after = 0; after <= 8; after += 1) {
    net.isIPv6(`${groups.slice(0, before).join(':')}::${groups.slice(0, after).join(':')}`);
  }
}
/*===
program  exit empty
===*/
