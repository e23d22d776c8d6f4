/*---
title   = "A host of null, undefined or '' is none"
clauses = ["server.listen-options.host-of-nothing"]
needs   = ["ipv6"]
---*/
const server = net.createServer();
const hosts = [null, undefined, ''];
const next = (i) => {
  if (i === hosts.length) return;
  server.listen({ port: 0, host: hosts[i] }, () => {
    console.log(server.address().address);
    server.close(() => next(i + 1));
  });
};
next(0);
/*===
console  .log("::")
console  .log("::")
console  .log("::")
===*/
