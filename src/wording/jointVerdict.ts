/** How statements picked by hand stand to each other, in a line. */
import type { PickedItem } from '../analysis/jointVerdict';
import { type SetVerdict, weakerOf } from '../analysis/verdict';
import type { Language } from '../i18n/language';
import { lowerFirst } from '../lib/lowerFirst';
import { reasonList, verdictNames } from './verdict';

interface JointText {
  /** The weakest of the items that several statements speak of; `single` where there is none. */
  verdict: SetVerdict;
  text: string;
}

const spoken = ['comparable', 'conditional', 'not-comparable'] as const satisfies readonly SetVerdict[];

export function jointVerdictText(items: readonly PickedItem[], lang: Language): JointText {
  const shared = items.filter(({ facts }) => facts.length > 1);
  const alone = items.length - shared.length;
  const verdict = shared.reduce<SetVerdict>((weakest, item) => weakerOf(weakest, item.verdict), 'single');
  const [first] = shared;
  if (items.length === 1 && !first) {
    const text = lang === 'zh' ? '再选一条，看能不能相比' : 'Pick another to see whether they compare';
    return { verdict, text };
  }
  if (!first) {
    return {
      verdict,
      text:
        lang === 'zh' ? '各说各的项，没有两条可以相比' : 'Each is about a different item: nothing to compare',
    };
  }
  const tail =
    alone === 0
      ? ''
      : lang === 'zh'
        ? `；另 ${alone} 项只有一条，无从相比`
        : `; ${alone} more ${alone === 1 ? 'item has' : 'items have'} one statement only`;
  if (shared.length === 1) {
    const colon = lang === 'zh' ? '：' : ': ';
    const reasons =
      first.reasons.length === 0
        ? ''
        : `${colon}${lang === 'en' ? lowerFirst(reasonList(first.reasons, lang)) : reasonList(first.reasons, lang)}`;
    return { verdict, text: `${verdictNames[verdict][lang]}${reasons}${tail}` };
  }
  const counts = spoken.flatMap((one) => {
    const count = shared.filter((item) => item.verdict === one).length;
    if (count === 0) return [];
    const name = verdictNames[one][lang];
    return [
      lang === 'zh' ? `${count} 项${name}` : `${count} ${count === 1 ? 'item' : 'items'} ${lowerFirst(name)}`,
    ];
  });
  return { verdict, text: `${counts.join(lang === 'zh' ? '，' : ', ')}${tail}` };
}
