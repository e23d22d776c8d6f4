// SPDX-License-Identifier: MIT
//
// Runs one case on the runtime that runs this file and writes its trace.
//
//   RUNTIME record.mjs CASE_FILE TRACE_FILE [--case ID] [--tmp DIR] [--channel DIR]
//                                           [--end server | --end client --value JSON]
//                                           [--worker fork | --worker cluster]
//   RUNTIME record.mjs --channel DIR
//
// RUNTIME is anything that has ES modules, node:net, node:fs, node:timers and the process events
// 'beforeExit', 'uncaughtException' and 'unhandledRejection': `node`, `bun`, `deno run -A`.
// CASE_FILE is a program of the case language (spec/case-language.md); TRACE_FILE is written
// turn by turn as docs/trace-format.md says. ID names the case in the header (without it, the
// file's name); the first DIR is where its temporary files go (without it, a folder that is
// removed). `--channel` names the folder of the control channel (docs/control-channel.md), which
// `wire`, `probe` and `ends` need; with it and no case, the process is a resident. `--worker` says
// that the process was started by another recorder, for a case of several; the trace of the second
// worker is TRACE_FILE.worker2.
//
// Nothing is printed. Exit status 0: the trace is complete, and tells how the case ended.
// Status 3 with one line on standard error: the recorder failed. Anything else, or a signal, is
// the runtime's own doing; the trace then holds the turns that had ended.
//
// Start reading at run_case.mjs, what a run is made of; membrane.mjs, what stands between a
// case and the runtime; events.mjs, how events are seen; serving.mjs, the life of a resident.

import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

import { Channel } from './channel.mjs';
import { isReadyValue } from './ends.mjs';
import { workerName } from './processes.mjs';
import { runCase } from './run_case.mjs';
import { serve } from './serving.mjs';
import { TemporaryFolder } from './temporary_folder.mjs';
import { TraceFile, fault } from './trace_file.mjs';

const USAGE = 'usage: RUNTIME record.mjs [CASE_FILE TRACE_FILE [--case ID] [--tmp DIR] '
  + '[--end server | --end client --value JSON] [--worker fork | --worker cluster]] [--channel DIR]';
const OPTIONS = ['--case', '--tmp', '--channel', '--end', '--value', '--worker'];

function main() {
  const { files: [file, trace], options } = parseArguments(process.argv.slice(2));
  if (file === undefined) {
    const channel = new Channel(options['--channel'], () => process.exit(0));
    serve(channel, ({ end, value, ...task }, onEnd) => (
      record({ ...task, role: { end, value } }, channel, onEnd)));
    return;
  }
  const onClosed = () => fault('the runner has closed the channel');
  const channel = new Channel(options['--channel'], onClosed);
  const task = { file, trace, id: options['--case'], tmp: options['--tmp'] };
  const { '--worker': worker } = options;
  record({ ...task, role: roleIn(options), worker }, channel, () => process.exit(0));
}

/** Runs a case, and calls `onEnd(how, left)` when its trace is complete and closed. */
function record(task, channel, onEnd) {
  const { file, trace: traceFile, id, tmp, role, worker } = task;
  const text = readCase(file);
  const trace = new TraceFile(traceFile, {
    format: 'net-trace/1',
    case: id ?? path.basename(file).replace(/\.js$/, ''),
    implementation: implementation(),
    platform: `${process.platform}-${process.arch}`,
  });
  const temporary = new TemporaryFolder(tmp);
  runCase({
    text,
    url: pathToFileURL(file).href,
    write: (records) => trace.write(records),
    temporaryFolder: () => temporary.path(),
    channel,
    role,
    processRole: { worker, start: (number, kind) => workerOf(task, number, kind) },
    onEnd(how, left) {
      trace.close();
      temporary.remove();
      onEnd(how, left);
    },
  });
}

function parseArguments(words) {
  const options = {};
  const files = [];
  for (let at = 0; at < words.length; at++) {
    if (!words[at].startsWith('--')) {
      files.push(words[at]);
    } else if (OPTIONS.includes(words[at]) && at + 1 < words.length) {
      options[words[at]] = words[++at];
    } else {
      fault(`${words[at]} is no option, or lacks its value; ${USAGE}`);
    }
  }
  const isResident = files.length === 0 && '--channel' in options;
  if (files.length !== 2 && !isResident) fault(USAGE);
  return { files, options };
}

/** The words that start this file again, to play a worker of the case. */
function workerOf({ file, trace, id, tmp }, number, kind) {
  const words = [process.argv[1], file, `${trace}.${workerName(number)}`, '--worker', kind];
  if (id !== undefined) words.push('--case', id);
  if (tmp !== undefined) words.push('--tmp', tmp);
  return words;
}

/** The end of a two-sided case that is to be played, if only one is. */
function roleIn({ '--end': end, '--value': text }) {
  if (end === undefined && text === undefined) return {};
  if (end === 'server' && text === undefined) return { end };
  const value = parseJson(text);
  if (end === 'client' && isReadyValue(value)) return { end, value };
  return fault(`--end is server, or client with a --value as 'ready' takes it; ${USAGE}`);
}

function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readCase(file) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(fs.readFileSync(file));
  } catch (error) {
    return fault(`cannot read the case ${file}: ${error.message}`);
  }
}

/** The name and version of this runtime; for one that we do not know, what it calls itself. */
function implementation() {
  const { deno, bun, node } = process.versions;
  if (deno !== undefined) return { name: 'deno', version: deno };
  if (bun !== undefined) return { name: 'bun', version: bun };
  return { name: process.release?.name ?? 'unknown', version: node ?? 'unknown' };
}

main();
