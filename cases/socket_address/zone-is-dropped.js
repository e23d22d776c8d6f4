/*---
title   = "The zone of an address is dropped"
clauses = ["socket-address.new.zone-dropped"]
---*/
const made = (address) => new net.SocketAddress({ address, family: 'ipv6' }).address;
console.log(made('fe80::1%eth0'), made('fe80::1%'), made('::1%1'), made('::%a%b'));
assert.throws(() => made('%eth0'), { code: 'ERR_INVALID_ADDRESS' });
assert.throws(() => new net.SocketAddress({ address: '1.2.3.4%eth0' }), {
  code: 'ERR_INVALID_ADDRESS',
});
/*===
console  .log("fe80::1", "fe80::1", "::1", "::")
===*/
