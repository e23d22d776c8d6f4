/*---
title   = "Digits of other scripts, and dots and colons that look alike, make no address"
clauses = ["net.is-ip.zero"]
---*/
[
  '１.2.3.4', '1。2。3。4', '1．2．3．4', '١.٢.٣.٤', '1․2․3․4', '①.2.3.4', '1.2.3.4\u200b',
  '\u00a01.2.3.4', '：：1', '::１', '::ａ', '∷1', '::1\u2028', 'fe80::1％eth0',
].forEach((text) => {
  net.isIP(text);
});
/*===
program  exit empty
===*/
