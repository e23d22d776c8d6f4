/*---
title   = "check() of a text that is no address is false, whatever surrounds one"
clauses = ["block-list.check.wrong-family-false"]
---*/
const blockList = new net.BlockList();
blockList.addSubnet('0.0.0.0', 0);
blockList.addSubnet('::', 0, 'ipv6');
[
  '', '1.2.3', '1.2.3.4.5', '1.2.3.4 ', ' 1.2.3.4', '1.2.3.4/8', '01.2.3.4', '256.2.3.4',
  '0x1.2.3.4', '1', '::1 ', ' ::1', '::1/8', '[::1]', ':', ':::', 'g::', '1::2::3',
  '1:2:3:4:5:6:7', '::1.2.3', 'localhost',
].forEach((text) => {
  blockList.check(text);
  blockList.check(text, 'ipv6');
});
/*===
program  exit empty
===*/
