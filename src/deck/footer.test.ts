import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { aspects, stages } from './boxes';
import { remarksLine, sourcesLine, wholeItems } from './footer';
import { footerWidth, sizes } from './frame';
import { breakRuns } from './setText';

const words = {
  sources: '来源：',
  separator: '；',
  stop: '。',
  more: (left: number) => `另${left}份`,
  names: ['Alder'],
};
const linesOf = (text: string, aspect: (typeof aspects)[number]) =>
  breakRuns([{ text, size: sizes.source }], footerWidth(stages[aspect])).length;
const anyNames = fc.array(
  fc.oneof(fc.lorem({ maxCount: 8 }), fc.stringMatching(/^[一-鿿]{1,40}$/u), fc.constant('纲要（2021-06）')),
  { maxLength: 30 },
);

test('names each source whole, counts the others, and leaves no more than it counts', () => {
  fc.assert(
    fc.property(anyNames, fc.constantFrom(...aspects), fc.boolean(), (names, aspect, isLast) => {
      const { text, left } = sourcesLine(names, stages[aspect], isLast, words);
      const shown = names.slice(0, names.length - left);
      const counted = left > 0 ? [`另${left}份`] : [];
      expect(text).toBe(names.length === 0 ? '' : `来源：${[...shown, ...counted].join('；')}。`);
      const most = isLast ? 3 : 2;
      expect(shown.length === 0 || linesOf(text, aspect) <= most).toBe(true);
      // One more would not stand.
      const more = left > 1 ? [`另${left - 1}份`] : [];
      const next = `来源：${[...names.slice(0, shown.length + 1), ...more].join('；')}。`;
      expect(left === 0 || linesOf(next, aspect) > most).toBe(true);
    }),
  );
});

it('counts the clauses of remarks, not the remarks', () => {
  const clause = '这是一句要说明的话'.repeat(6);
  const said = remarksLine(['甲', [clause, clause, clause, clause].join('；')], stages['4:3'], words);
  expect(said).toMatch(new RegExp(`^甲；${clause}.*；另2份$`));
  expect(remarksLine(['', '甲', ''], stages['4:3'], words)).toBe('甲');
});

it('runs on as one sentence, with the capitals of names', () => {
  const remarks = ['Thresholds, not outcomes', 'A year is inferred；Alder lies within Birch', 'GDP alone'];
  expect(remarksLine(remarks, stages['16:9'], words)).toBe(
    'Thresholds, not outcomes；a year is inferred；Alder lies within Birch；GDP alone',
  );
});

it('says the number alone where not even the first has room', () => {
  const long = 'word '.repeat(400);
  const say = (shown: readonly string[], left: number) => [...shown, `+${left}`].join(' ');
  expect(wholeItems([long, 'b'], 2, stages['16:9'], say)).toEqual({ text: '+2', left: 2 });
});
