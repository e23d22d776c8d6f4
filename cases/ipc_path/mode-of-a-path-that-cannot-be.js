/*---
title    = "With readableAll, too, a path that cannot be fails by 'error'"
clauses  = ["ipc-path.missing-directory", "server.event-error.emitted"]
platform = ["linux"]
---*/
const server = net.createServer();
server.on('error', () => {});
server.listen({ path: `${tmp('missing')}/s`, readableAll: true, writableAll: true });
/*===
server  .listen
server  error {code: "EACCES", syscall: "listen"}
===*/
