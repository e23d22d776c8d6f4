/*---
title   = "An option of the command line gives the time of an attempt, and can be set anew"
clauses = ["net.get-default-auto-select-family-attempt-timeout.option"]
isolate = true
flags   = ["--network-family-autoselection-attempt-timeout=70"]
---*/
net.getDefaultAutoSelectFamilyAttemptTimeout();
net.setDefaultAutoSelectFamilyAttemptTimeout(80);
net.getDefaultAutoSelectFamilyAttemptTimeout();
/*===
net  .getDefaultAutoSelectFamilyAttemptTimeout() -> 70
net  .getDefaultAutoSelectFamilyAttemptTimeout() -> 80
===*/
