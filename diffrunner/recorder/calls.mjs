// SPDX-License-Identifier: MIT
//
// Calls of what the harness itself gives to a case (`wire`, `probe`, `ready`): recorded like those
// of net, but the objects are ours, so that no membrane is between.

/** Records a call on a lane and makes it; what `run(record)` returns is its result. */
export function recordCall(recording, lane, name, values, run) {
  const record = recording.begin('call', lane, name, { args: recording.encodeAll(values) });
  try {
    const result = run(record);
    record.result = recording.encode(result);
    return result;
  } catch (error) {
    record.threw = recording.encode(error);
    throw error;
  } finally {
    recording.end(record);
  }
}

/** The same for a call that makes an object, `make()`, whose lane is of the kind `base`. */
export function recordFactory(recording, lanes, base, name, values, make) {
  const lane = lanes.pending();
  return recordCall(recording, lane, name, values, () => {
    try {
      const object = make();
      lanes.bind(lanes.open(base, lane), object);
      return object;
    } finally {
      lanes.abandon(lane);
    }
  });
}
