/*---
title   = "Each of the four numbers of an IPv4 address is from 0 to 255, without leading zeroes"
clauses = ["net.is-ip.four", "net.is-ip.leading-zeroes", "net.is-ipv4.true", "net.is-ipv4.false"]
---*/
[
  '0', '1', '9', '10', '19', '99', '100', '109', '127', '199', '200', '249', '250', '254', '255',
  '256', '260', '299', '300', '999', '1000', '2550', '00', '000', '01', '09', '010', '099', '0255',
  'a', '1a', 'a1', ' 1', '1 ', '-1', '+1', '1e1', '0x1', '0b1', '1_0', '', '*',
].forEach((number) => {
  net.isIPv4(`${number}.2.3.4`);
  net.isIPv4(`1.${number}.3.4`);
  net.isIPv4(`1.2.${number}.4`);
  net.isIPv4(`1.2.3.${number}`);
});
/*===
program  exit empty
===*/
