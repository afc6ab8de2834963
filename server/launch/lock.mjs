import { linkSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** The holder touches its lock; one untouched for this long is stale, even if its process id lives on as another. */
const silence = 30_000;
const heartbeat = 2_000;

/** Runs `work` while no other process runs work under the same lock file. */
export async function withLock(file, work) {
  for (let told = false; !take(file); told = true) {
    if (!told) console.log(`Another install or build is under way in this folder; waiting for it.`);
    dropIfStale(file);
    await sleep(200);
  }
  const timer = setInterval(() => touch(file), heartbeat);
  const release = () => rmSync(file, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    process.off('exit', release);
    release();
  }
}

/** Written aside and linked, so that nobody ever reads a lock without its owner. */
function take(file) {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(own, { force: true });
  }
}

function dropIfStale(file) {
  const owner = readOwner(file);
  if (owner === undefined || !isStale(file, owner)) return;
  const aside = `${file}.stale.${process.pid}`;
  try {
    // A rename has one winner, where two deletions could take away the winner's new lock.
    renameSync(file, aside);
    if (readOwner(aside) !== owner) linkSync(aside, file);
  } catch {
    // Someone else was faster.
  }
  rmSync(aside, { force: true });
}

function readOwner(file) {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function isStale(file, owner) {
  try {
    process.kill(owner, 0);
  } catch (error) {
    if (error.code === 'ESRCH') return true;
  }
  const touched = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  return touched !== undefined && Date.now() - touched > silence;
}

function touch(file) {
  const now = new Date();
  try {
    utimesSync(file, now, now);
  } catch {
    // Deleted by hand: the work goes on all the same.
  }
}
