import { expect, test } from 'vitest';
import { buildFixture } from '../dataset/fixture';
import { dropUnknown } from './dropUnknown';
import { defaultSelection, type Selection } from './selection';

const dataset = buildFixture();
const select = (more: Partial<Selection>): Selection => ({ ...defaultSelection(dataset), ...more });

test.each(['alder-second', 'alder-second/pillar', 'alder-second/pillar/1'])(
  'keeps what is there: %s',
  (part) => {
    const selection = select({ part, change: 'alder-third', sectors: ['electronics'] });
    expect(dropUnknown(selection, dataset)).toEqual({ selection, dropped: [] });
  },
);

test.each(['atlantis', 'alder-second/attic', 'alder-second/pillar/2', 'constructor'])(
  'leaves out and names what is not: %s',
  (part) => {
    const { selection, dropped } = dropUnknown(select({ part }), dataset);
    expect(selection).toEqual(select({}));
    expect(dropped).toEqual([{ key: 'part', value: part, code: 'unknown-value' }]);
  },
);

test('each on its own', () => {
  const { selection, dropped } = dropUnknown(
    select({ part: 'alder-second', change: 'nowhere', sectors: ['electronics', 'magic'] }),
    dataset,
  );
  expect(selection).toEqual(select({ part: 'alder-second', sectors: ['electronics'] }));
  expect(dropped.map(({ key, value }) => `${key} ${value}`)).toEqual(['change nowhere', 'sector magic']);
});
