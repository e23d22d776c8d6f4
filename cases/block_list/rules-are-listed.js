/*---
title   = "rules has one line of text for each rule"
clauses = ["block-list.rules.lists", "block-list.rules.text"]
---*/
const address = new net.BlockList();
address.addAddress('1.2.3.4');
assert.deepStrictEqual(address.rules, ['Address: IPv4 1.2.3.4']);

const range = new net.BlockList();
range.addRange('10.0.0.1', '10.0.0.10');
assert.deepStrictEqual(range.rules, ['Range: IPv4 10.0.0.1-10.0.0.10']);

const subnet = new net.BlockList();
subnet.addSubnet('8592:757c:efae:4e45::', 64, 'ipv6');
assert.deepStrictEqual(subnet.rules, ['Subnet: IPv6 8592:757c:efae:4e45::/64']);
/*===
program  exit empty
===*/
