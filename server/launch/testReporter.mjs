import { writeFileSync } from 'node:fs';

/** A test that cannot run on a machine is skipped under a title that ends so. */
const reason = /\[not run: (.+?)\]/;

/** Notes what test.mjs prints at the end of a run, after all that Jest prints. */
export default class TestReporter {
  onRunComplete(_contexts, results) {
    const suites = results.testResults;
    const notRun = {};
    for (const test of suites.flatMap(suite => suite.testResults)) {
      const why = test.status === 'pending' && reason.exec(test.fullName)?.[1];
      if (why) notRun[why] = (notRun[why] ?? 0) + 1;
    }
    const outcome = {
      passed: results.numPassedTests,
      // A file that does not even load counts as one failure: Jest counts its tests as none.
      failed: results.numFailedTests + suites.filter(suite => suite.testExecError !== undefined).length,
      skipped: results.numPendingTests + results.numTodoTests,
      notRun,
    };
    writeFileSync(process.env.QIANQI_TEST_OUTCOME, JSON.stringify(outcome));
    // A test that left something open should not hold up a run that is over; a clean one ends before this.
    setTimeout(() => process.exit(results.success ? 0 : 1), 20_000).unref();
  }
}
