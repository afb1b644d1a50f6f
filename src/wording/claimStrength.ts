import type { ClaimStrength } from '../analysis/headline';
import type { Text } from '../dataset/schema';

/** What a headline may claim, by what its slide carries. */
export const strengthTexts: Record<ClaimStrength, Text> = {
  order: { zh: '数可以直接比：可以说先后', en: 'The figures compare outright: an order may be stated' },
  equality: { zh: '数相同：可以说一样，不排先后', en: 'The figures are equal: say so, without an order' },
  count: {
    zh: '只并列，写明年份和性质，不排先后',
    en: 'Side by side, with year and kind; no order',
  },
};
