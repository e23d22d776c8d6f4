/*---
title   = "An address is one of its family, and nothing else"
clauses = ["socket-address.new.wrong-family-throws", "socket-address.new.address"]
---*/
const texts = [
  '0.0.0.0', '255.255.255.255', '1.2.3', '1.2.3.4.5', '256.1.1.1', '01.2.3.4', '0x1.2.3.4', '1.2.3.4 ', ' 1.2.3.4', '',
  '::', '::1', '1:2:3:4:5:6:7:8', '1:2:3:4:5:6:7', '1:2:3:4:5:6:7:8:9', '1::2::3', ':::', '::g', '12345::', '::1.2.3.4',
  '::1.2.3', '::256.1.1.1', '[::1]', '::1/64', '::1 ', 'localhost',
];
['ipv4', 'ipv6'].forEach((family) => {
  texts.forEach((address) => {
    try {
      console.log(family, address, new net.SocketAddress({ family, address }).address);
    } catch (error) {
      console.log(family, address, error.code);
    }
  });
});
/*===
program  exit empty
===*/
