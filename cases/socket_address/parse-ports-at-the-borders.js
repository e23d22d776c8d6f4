/*---
title   = "parse() reads any digits up to 65535 as a port, and loses 80"
clauses = ["socket-address.parse.address-and-port", "socket-address.parse.default-port-lost"]
since   = "22.13.0"
---*/
[
  '', '0', '00', '1', '01', '79', '80', '080', '81', '443', '8080', '9999', '65534', '65535',
  '065535', '65536', '65540', '65600', '66000', '70000', '99999', '100000', '655350',
  '4294967296', '18446744073709551616', '000000000000000000000000000000007', '-1', '+1', '1.0',
  '0x10', '1e3', 'a', '1a', 'a1', '/', ':', '1:2', '5 ', ' 5', '٥',
].forEach((port) => {
  ['1.2.3.4', '[::1]'].forEach((host) => {
    const parsed = net.SocketAddress.parse(`${host}:${port}`);
    console.log(host, port, parsed === undefined ? 'none' : parsed.port);
  });
});
/*===
program  exit empty
===*/
