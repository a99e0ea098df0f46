import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { planSheets } from '../../../src/plan';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'opdracht-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function scenario(...argv: string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', 'tools/cli/scenario.ts', ...argv], {
    encoding: 'utf8',
  });
}

describe('the real command', () => {
  test('makes the example, and the same bytes a second time', () => {
    const [first, second] = ['een.xlsx', 'twee.xlsx'].map((name) => {
      const target = join(folder, name);
      const { status, stderr, stdout } = scenario('--uit', target);
      expect([status, stderr]).toEqual([0, '']);
      expect(stdout).toContain('Schuldovername: 43.766.000 euro');
      return readFileSync(target);
    });
    expect(readdirSync(folder).sort()).toEqual(['een.xlsx', 'twee.xlsx']);
    expect(first?.equals(second ?? Buffer.alloc(0))).toBe(true);
    const workbook = strFromU8(
      unzipSync(first ?? new Uint8Array())['xl/workbook.xml'] ?? new Uint8Array(),
    );
    for (const { name } of planSheets) expect(workbook).toContain(`name="${name}"`);
  });

  test('refuses on the error channel alone', () => {
    const { status, stderr, stdout } = scenario('--gemeenten', 'Haselt,Kortessem');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Bedoelt u "Hasselt"');
  });
});
