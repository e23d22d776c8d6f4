/*---
title   = "Autoselection is turned on by the earlier name of the option as well"
clauses = ["net.get-default-auto-select-family.option-earlier-name"]
isolate = true
flags   = ["--no-network-family-autoselection", "--enable-network-family-autoselection"]
---*/
net.getDefaultAutoSelectFamily();
/*===
net  .getDefaultAutoSelectFamily() -> true
===*/
