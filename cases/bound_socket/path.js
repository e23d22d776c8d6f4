/*---
title    = "A bound path is in the file system until it is closed"
clauses  = [
    "bound-socket.new.path",
    "bound-socket.address",
    "bound-socket.is-pipe",
    "bound-socket.close",
]
since    = "24.21.0"
platform = ["linux"]
needs    = ["probe"]
---*/
const bound = new net.BoundSocket({ path: tmp('bound') });
console.log(bound.isPipe, bound.address() === tmp('bound'));
probe.mode(tmp('bound'));
assert.throws(() => new net.BoundSocket({ path: tmp('bound') }), { code: 'EADDRINUSE' });
bound.close();
assert.throws(() => probe.mode(tmp('bound')));
new net.BoundSocket({ path: tmp('bound') }).close();
/*===
console  .log(true, true)
probe  .mode(...) -> "0755"
probe  .mode(...) !! {code: "ERR_HARNESS"}
===*/
