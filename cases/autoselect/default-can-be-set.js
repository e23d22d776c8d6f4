/*---
title   = "The default of autoSelectFamily is true, and can be set"
clauses = [
    "net.get-default-auto-select-family.initial",
    "net.set-default-auto-select-family.sets",
]
---*/
assert.strictEqual(net.getDefaultAutoSelectFamily(), true);
net.setDefaultAutoSelectFamily(false);
assert.strictEqual(net.getDefaultAutoSelectFamily(), false);
net.setDefaultAutoSelectFamily(true);
assert.strictEqual(net.getDefaultAutoSelectFamily(), true);
/*===
net  .getDefaultAutoSelectFamily() -> true
net  .getDefaultAutoSelectFamily() -> false
net  .getDefaultAutoSelectFamily() -> true
===*/
