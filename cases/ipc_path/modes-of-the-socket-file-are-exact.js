/*---
title    = "readableAll and writableAll set the whole mode of the socket's file"
clauses  = [
    "server.listen-options.readable-all",
    "server.listen-options.writable-all",
    "server.listen-options.mode-is-exact",
]
since    = "22.0.0"
platform = ["linux"]
needs    = ["probe"]
---*/
const listen = (name, options, next) => {
  const server = net.createServer();
  server.listen({ path: tmp(name), readableAll: options.read, writableAll: options.write }, () => {
    probe.mode(tmp(name));
    server.close(next);
  });
};
listen('read', { read: true, write: false }, () => {
  listen('write', { read: false, write: true }, () => {
    listen('both', { read: true, write: true });
  });
});
/*===
probe  .mode("$tmp/read") -> "0444"
probe  .mode("$tmp/write") -> "0222"
probe  .mode("$tmp/both") -> "0666"
===*/
