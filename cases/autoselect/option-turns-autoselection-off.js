/*---
title   = "An option of the command line turns autoselection off, for connect() too"
clauses = ["net.get-default-auto-select-family.option", "socket.connect-options.auto-select-family-default"]
isolate = true
flags   = ["--no-network-family-autoselection"]
---*/
net.getDefaultAutoSelectFamily();
const lookup = (host, options, callback) => {
  console.log(options.all);
  callback(new Error('no such name'));
};
net.connect({ port: 1, host: 'name.example', lookup }).on('error', () => {});
net.connect({ port: 1, host: 'name.example', lookup, autoSelectFamily: true }).on('error', () => {});
/*===
net      .getDefaultAutoSelectFamily() -> false
console  .log(undefined)
console  .log(true)
===*/
