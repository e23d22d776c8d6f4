/*---
title    = "The backlog of a path is the second argument, the third, or an option, and may be a text"
clauses  = ["server.listen.backlog", "server.listen-options.path-as-listen-path"]
platform = ["linux"]
needs    = ["probe"]
---*/
const path = tmp('s');
const signatures = [
  (server, f) => server.listen(path, 3, f),
  (server, f) => server.listen(path, 'ignored', 4, f),
  (server, f) => server.listen(path, '5', f),
  (server, f) => server.listen({ path, backlog: 6 }, f),
  (server, f) => server.listen({ path, backlog: 7 }, 8, f),
];
const next = (i) => {
  if (i === signatures.length) return;
  const server = net.createServer();
  signatures[i](server, () => {
    console.log(probe.backlog(server));
    server.close(() => next(i + 1));
  });
};
next(0);
/*===
console  .log(3)
console  .log(4)
console  .log(5)
console  .log(6)
console  .log(7)
===*/
