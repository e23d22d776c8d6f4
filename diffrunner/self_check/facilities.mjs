// SPDX-License-Identifier: MIT
//
// Tries, one after another, the facilities that the recorder needs of a runtime. It needs none
// of the recorder's files, and imports nothing before that is being tried.
//
//   RUNTIME facilities.mjs FOLDER [NAME ...]
//
// FOLDER is empty, but for a named pipe `pipe` in which one line lies ready. The NAMEs are not
// tried: the runner starts the program again without what ended it. Each line that is printed is a
// JSON object: {"try":NAME,"for":WHAT}, then {"has":NAME} or {"lacks":NAME,"why":TEXT}; at last
// {"done":true}. If that does not come, the facility that was being tried is at fault.

const [folder, ...without] = globalThis.process?.argv.slice(2) ?? [];
const say = (line) => console.log(JSON.stringify(line));

const facilities = [];
function facility(name, purpose, attempt) {
  facilities.push({ name, purpose, attempt });
}

function check(holds, why) {
  if (!holds) throw new Error(why);
}

/** Resolves when `happens(done)` calls `done`; rejects if that takes too long. */
function within(milliseconds, happens) {
  return new Promise((resolve, reject) => {
    const late = () => reject(new Error(`nothing happened within ${milliseconds} ms`));
    const timer = setTimeout(late, milliseconds);
    happens(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}

const module = async (name) => {
  const loaded = await import(name);
  return loaded.default ?? loaded;
};

function hasFunctions(object, names) {
  for (const name of names) check(typeof object[name] === 'function', `${name} is no function`);
}

facility('node:process', 'arguments, the end of a case', async () => {
  const process = await module('node:process');
  check(Array.isArray(process.argv), 'process.argv is no list');
  check(typeof process.versions === 'object', 'process.versions is no object');
  hasFunctions(process, ['on', 'off', 'exit']);
});

facility('node:net', 'it is what the cases are about', async () => {
  const net = await module('node:net');
  hasFunctions(net, ['createServer', 'connect', 'createConnection', 'Server', 'Socket']);
});

facility('node:path, node:url, node:os', 'the recorder and its files', async () => {
  hasFunctions(await module('node:path'), ['join', 'basename']);
  hasFunctions(await module('node:url'), ['pathToFileURL']);
  hasFunctions(await module('node:os'), ['tmpdir']);
});

facility('synchronous file writes', 'the trace, written as each turn ends', async () => {
  const fs = await module('node:fs');
  const file = fs.openSync(`${folder}/written`, 'w');
  check(fs.writeSync(file, new TextEncoder().encode('text'), 0, 4) === 4, 'wrote too little');
  fs.closeSync(file);
});

facility('synchronous file reads', 'the case, and the answers of the runner', async () => {
  const fs = await module('node:fs');
  const text = new TextDecoder().decode(fs.readFileSync(`${folder}/written`));
  check(text === 'text', `read ${JSON.stringify(text)} where "text" was written`);
  const file = fs.openSync(`${folder}/written`, 'r');
  check(fs.readSync(file, new Uint8Array(9), 0, 9, null) === 4, 'readSync read another length');
  fs.closeSync(file);
});

facility('synchronous reads of a named pipe', 'the control channel: residents, wire, probe, ends',
  async () => {
    const fs = await module('node:fs');
    const file = fs.openSync(`${folder}/pipe`, 'r');
    const count = fs.readSync(file, new Uint8Array(64), 0, 64, null);
    check(count === 6, `read ${count} bytes where 6 lie ready`);
    fs.closeSync(file);
  });

facility('node:timers', 'timers of cases, and how a resident begins a case', async () => {
  const timers = await module('node:timers');
  hasFunctions(timers, ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval']);
  await within(2000, (done) => timers.setImmediate(done));
});

facility('Buffer', 'the bytes that cases send, and those in traces', async () => {
  const { Buffer } = await import('node:buffer');
  check(Buffer.from('6869', 'hex').toString() === 'hi', 'hexadecimal is read otherwise');
});

facility('process.nextTick', 'the order of ticks, and the start of the case', () => (
  within(2000, (done) => process.nextTick(done))));

facility('queueMicrotask', 'the order of microtasks', () => (
  within(2000, (done) => queueMicrotask(done))));

facility('AbortController', 'a global of the case language', () => {
  check(new AbortController().signal.aborted === false, 'a new signal is not "not aborted"');
});

facility('Proxy', 'seeing what a case does with its objects', () => {
  const seen = new Proxy({}, { get: (target, name) => `seen ${String(name)}` });
  check(seen.it === 'seen it', 'its handler is not asked');
});

facility('indirect eval', 'compiling the case', () => {
  const indirectEval = eval;
  check(indirectEval('(function (a) { "use strict"; return a + 1; })')(1) === 2, 'wrong result');
});

facility('events that pass through a replaced emit', 'seeing events that nobody listens to',
  async () => {
    const net = await module('node:net');
    const seen = [];
    for (const type of [net.Server, net.Socket]) {
      const original = type.prototype.emit;
      Object.defineProperty(type.prototype, 'emit', {
        configurable: true,
        writable: true,
        enumerable: false,
        value: function emit(name, ...values) {
          seen.push(`${type === net.Server ? 'server' : 'socket'} ${name}`);
          return original.call(this, name, ...values);
        },
      });
    }
    await within(4000, (done) => {
      const server = net.createServer((accepted) => accepted.end());
      server.listen(0, '127.0.0.1', () => {
        const client = net.connect(server.address().port, '127.0.0.1');
        client.resume();
        client.on('close', () => server.close(done));
      });
    });
    for (const what of ['server listening', 'server connection', 'socket connect', 'socket end']) {
      check(seen.includes(what), `'${what.split(' ')[1]}' of a ${what.split(' ')[0]} was not seen`);
    }
  });

facility("'unhandledRejection'", 'how a case ends whose promise fails', () => (
  within(2000, (done) => {
    process.once('unhandledRejection', done);
    Promise.reject(new Error('nobody handles this'));
  })));

facility("'uncaughtException'", 'how a case ends that throws', () => (
  within(2000, (done) => {
    process.once('uncaughtException', done);
    setTimeout(() => { throw new Error('nobody catches this'); }, 1);
  })));

// The last one: it waits for everything else to be over.
facility("'beforeExit'", 'the end of a case, and of the next one in the same process', () => (
  new Promise((resolve) => {
    let times = 0;
    process.on('beforeExit', () => {
      times += 1;
      if (times === 1) setTimeout(() => {}, 1);
      if (times === 2) resolve();
    });
  })));

async function tryAll() {
  for (const { name, purpose, attempt } of facilities) {
    if (without.includes(name)) continue;
    say({ try: name, for: purpose });
    try {
      await attempt();
      say({ has: name });
    } catch (error) {
      say({ lacks: name, why: String(error?.message ?? error) });
    }
  }
  say({ done: true });
  process.exit(0);
}

tryAll();
