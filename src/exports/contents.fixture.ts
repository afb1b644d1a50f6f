import type { Dataset } from '../dataset/dataset';
import { buildFixture } from '../dataset/fixture';
import { indexRows } from '../dataset/indexDataset';
import { splitDataset } from '../dataset/splitDataset';
import { withSupplement } from '../dataset/withSupplement';
import type { Language } from '../i18n/language';
import { defaultSelection, type Selection } from '../selection/selection';
import { type Asked, contentsOf } from './contents';
import type { Context } from './sheet';

type Wanted = Partial<Omit<Asked, 'selection' | 'index' | 'details'>> & { selection?: Partial<Selection> };

/** What leaves of a dataset, by default the made-up one: everything of the default view, with all options. */
export function contextOf(
  { selection, ...options }: Wanted = {},
  dataset: Dataset = buildFixture(),
  lang: Language = 'zh',
): Context {
  const { rows, details } = splitDataset(dataset);
  const shown = selection?.supplement ? withSupplement(rows, details.supplement) : rows;
  const contents = contentsOf({
    selection: { ...defaultSelection(shown), lang, ...selection },
    index: indexRows(shown),
    details,
    scope: 'view',
    withSilences: true,
    withConditions: true,
    thisYear: 2026,
    ...options,
  });
  return { contents, lang, home: '' };
}
