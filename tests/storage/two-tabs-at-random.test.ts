import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstValue } from '../../src/base/watched.ts';
import { aDevice, aSettledTab } from '../kit/a-notebook.ts';
import { aNote } from '../kit/bodies.ts';

type Act = 'type' | 'take back' | 'leave' | 'open again' | 'choose';

const acts: readonly Act[] = ['type', 'type', 'take back', 'leave', 'leave', 'open again', 'choose'];
const steps = fc.array(fc.record({ tab: fc.constantFrom(0, 1), act: fc.constantFrom(...acts) }), {
  minLength: 3,
  maxLength: 12,
});

/** What a person sees in one box: it changes by typing, or when the box is opened again. */
interface Screen {
  opened: string;
  shown: string;
}

describe('Two tabs with the same note open', () => {
  it('never hide what one typed behind what the other typed, in whatever order they go on', async () => {
    let typed = 0;
    await fc.assert(
      fc.asyncProperty(steps, async (course) => {
        const device = aDevice();
        const tabs = [await aSettledTab(device), device.openTab()];
        await tabs[0]?.notebook.save({ type: 'note', record: 'note_one', fields: aNote({ text: 'Seen.' }) });
        const box = { type: 'note', record: 'note_one', field: 'text' } as const;
        const boxes = await Promise.all(
          tabs.map(async ({ notebook }) => {
            await firstValue(notebook.place);
            const draft = notebook.draft(box);
            const opened = await draft.open();
            return { notebook, draft, screen: { opened, shown: opened } as Screen };
          }),
        );
        /** Texts that somebody has typed and nobody has knowingly typed over. */
        const stand = new Set<string>();
        for (const { tab, act } of course) {
          const one = boxes[tab];
          if (!one) continue;
          const { draft, screen } = one;
          if (act === 'type') {
            typed += 1;
            stand.delete(screen.shown);
            screen.shown += ` ${typed}`;
            stand.add(screen.shown);
            draft.type(screen.shown);
          } else if (act === 'take back') {
            stand.delete(screen.shown);
            screen.shown = screen.opened;
            draft.type(screen.shown);
          } else if (act === 'leave') await draft.leave();
          else if (act === 'choose')
            await one.notebook.save({ type: 'note', record: 'note_one', fields: { source: 'told' } });
          else {
            const opened = await draft.open();
            Object.assign(screen, { opened, shown: opened });
          }
        }
        for (const { draft } of boxes) await draft.leave();
        const sides = await boxes[0]?.notebook.sides('note_one');
        const texts = sides?.map(({ body }) => (body as { text: string }).text) ?? [];
        const note = boxes[0] && (await firstValue(boxes[0].notebook.watchOne('note', 'note_one')));
        for (const text of stand) expect(texts, `${JSON.stringify(course)} ${text}`).toContain(text);
        if (new Set(stand).size > 1) expect(note?.clashes).toContain('text');
        for (const tab of tabs) tab.die();
      }),
      { numRuns: 150 },
    );
  });
});
