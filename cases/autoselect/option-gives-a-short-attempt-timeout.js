/*---
title   = "What the option of the command line gives is not raised to 10 ms"
clauses = ["net.get-default-auto-select-family-attempt-timeout.option-below-ten"]
isolate = true
flags   = ["--network-family-autoselection-attempt-timeout=5"]
---*/
net.getDefaultAutoSelectFamilyAttemptTimeout();
/*===
net  .getDefaultAutoSelectFamilyAttemptTimeout() -> 5
===*/
