/*---
title   = "Autoselection is turned off by the earlier name of the option as well"
clauses = ["net.get-default-auto-select-family.option-earlier-name"]
isolate = true
flags   = ["--no-enable-network-family-autoselection"]
---*/
net.getDefaultAutoSelectFamily();
/*===
net  .getDefaultAutoSelectFamily() -> false
===*/
