/*---
title   = "What sets the defaults of autoselection returns undefined"
clauses = [
    "net.set-default-auto-select-family.returns-nothing",
    "net.set-default-auto-select-family-attempt-timeout.returns-nothing",
]
isolate = true
---*/
net.setDefaultAutoSelectFamily(false);
net.setDefaultAutoSelectFamilyAttemptTimeout(100);
/*===
net  .setDefaultAutoSelectFamily(false) -> undefined
net  .setDefaultAutoSelectFamilyAttemptTimeout(100) -> undefined
===*/
