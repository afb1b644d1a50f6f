/**
 * @typedef {{ passed: number, failed: number, skipped?: number, note?: string, output?: string }} Result
 * @typedef {{ name: string, run: () => Promise<Result>, needs?: string }} Step `needs` names the step without which
 *   this one has nothing to work on
 */

/**
 * Runs stages one after the other, the steps of a stage two at a time (the tools are single-threaded enough for that on
 * two cores). A step that throws has failed; it does not stop the others.
 * @param {Step[][]} stages
 */
export async function runSteps(stages) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  /** @type {Set<string>} */
  const failures = new Set();

  /** @param {Step} step */
  const runStep = async (step) => {
    const started = performance.now();
    const result = await resultOf(step, failures);
    if (result.failed > 0) failures.add(step.name);
    total.passed += result.passed;
    total.failed += result.failed;
    total.skipped += result.skipped ?? 0;
    print(step.name, result, (performance.now() - started) / 1000);
  };

  for (const stage of stages) {
    const waiting = [...stage];
    const worker = async () => {
      for (let step = waiting.shift(); step; step = waiting.shift()) await runStep(step);
    };
    await Promise.all([worker(), worker()]);
  }
  return total;
}

/**
 * @param {Step} step
 * @param {Set<string>} failures
 * @returns {Promise<Result>}
 */
async function resultOf(step, failures) {
  if (step.needs && failures.has(step.needs)) {
    return { passed: 0, failed: 1, note: `not run, because "${step.needs}" failed` };
  }
  try {
    return await step.run();
  } catch (error) {
    return { passed: 0, failed: 1, output: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * @param {string} name
 * @param {Result} result
 * @param {number} seconds
 */
function print(name, result, seconds) {
  const { passed, failed, skipped = 0, note, output } = result;
  const word = failed > 0 ? 'FAILED ' : skipped > 0 ? 'skipped' : 'ok     ';
  const tests = passed + failed > 1 ? `${passed} of ${passed + failed} passed` : undefined;
  const remarks = [tests, note].filter((remark) => remark !== undefined).join('; ');
  console.log(`${word} ${name.padEnd(13)} ${seconds.toFixed(1).padStart(5)} s  ${remarks}`.trimEnd());
  if (failed > 0 && output) console.log(`${output.trimEnd()}\n`);
}
