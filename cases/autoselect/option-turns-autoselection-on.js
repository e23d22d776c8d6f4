/*---
title   = "An option of the command line turns autoselection on, the last one that is given"
clauses = ["net.get-default-auto-select-family.option"]
isolate = true
flags   = ["--no-network-family-autoselection", "--network-family-autoselection"]
---*/
net.getDefaultAutoSelectFamily();
/*===
net  .getDefaultAutoSelectFamily() -> true
===*/
