/** The disk fills up under writers, on a small file system of its own. */
import { execFileSync } from 'node:child_process';
import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, test } from '@jest/globals';
import { OperatedServer } from '../testing/operatedServer.js';
import { discard, makeTestFolder } from '../testing/testFolder.js';
import { createWritten, expectNothingLostOrDoubled, writeThrough } from '../testing/writers.js';

const folder = makeTestFolder();
const mounted = mount();

function mount(): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=600m,mode=0755', 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

afterAll(() => {
  if (mounted) execFileSync('umount', ['--lazy', folder]);
  discard(folder);
});

const suite = mounted ? describe : describe.skip;
const why = mounted ? '' : ' [not run: a file system of a given size can be mounted by root only]';

suite(`a full disk${why}`, () => {
  test('nothing that was acknowledged is lost, the server says it is not ready, and goes on once there is room', async () => {
    const server = await OperatedServer.open({ DATA_DIR: folder });
    const filling = join(folder, 'filling');
    const ready = async () => (await fetch(`http://127.0.0.1:${server.port}/readyz`)).text();
    try {
      const enterpriseIds = await createWritten(server);
      const acknowledged = await writeThrough(server, enterpriseIds, async () => {
        const { bavail, bsize } = statfsSync(folder);
        try {
          writeFileSync(filling, Buffer.alloc(bavail * bsize));
        } catch {
          // What the writers took meanwhile is lacking now.
        }
        expect(await ready()).toContain('disk nearly full');
        await sleep(6_000);
        rmSync(filling);
        while (!(await ready()).includes('"ok"')) await sleep(100);
      });
      await expectNothingLostOrDoubled(server, enterpriseIds, acknowledged);
    } finally {
      await server.close();
    }
  }, 120_000);
});
