import { forgetProfiles } from '../faults/browser/app.mjs';
import { killWhileTyping } from '../faults/browser/kills.mjs';
import { expect, test } from './kit.ts';

test.describe('A browser that is killed while somebody types @chromium', () => {
  test.setTimeout(180_000);
  test.afterAll(forgetProfiles);

  test('has every note that was called saved, and gets back from the second copy what its own store lost', async () => {
    const { kills, acknowledged, lost, healed } = await killWhileTyping({ kills: 2, damaged: 1 });
    expect(kills).toBe(2);
    expect(acknowledged).toBeGreaterThan(0);
    expect(lost).toBe(0);
    expect(healed).toBeGreaterThan(0);
  });
});
