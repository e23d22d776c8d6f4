/*---
title   = "A full destination that is unpiped when 'pipe' is told does not pause the source"
clauses = ["stream.pipe.unpiped-while-told"]
---*/
const source = new net.Socket();
const other = new net.Socket();
const full = new net.Socket({ highWaterMark: 4 });
full.cork();
full.write('full');
other.cork();
source.pipe(other);
full.on('pipe', () => source.unpipe(full));
source.pipe(full);
console.log(source.isPaused(), full.listenerCount('drain'));
source.destroy();
other.destroy();
full.destroy();
/*===
console  .log(false, 1)
===*/
