import { useContext } from 'react';
import type { Row } from '../analysis/comparison';
import { explainPair } from '../wording/explainPair';
import { reasonList, reasonShort, verdictNames } from '../wording/verdict';
import { AddToBriefing } from './AddToBriefing';
import { Quote } from './Quote';
import { columnName, DetailsContext, markClass, useScreen } from './screen';
import { VerdictIcon } from './VerdictIcon';
import { clashingWords } from './clashingWords';
import { onDemand } from '../i18n/onDemand';

interface Side {
  place: string;
  fact: string;
  quote: { phrase: string; part: string | null } | null;
  texts: readonly string[];
}

/** What each statement contributes to the verdict, once per statement however many reasons name it. */
function useSides(row: Row): readonly Side[] {
  const { index, lang } = useScreen();
  const { details } = useContext(DetailsContext);
  const sides = new Map<string, Side>();
  for (const reason of row.reasons) {
    for (const { place, fact, text } of explainPair(reason, index, lang)) {
      const side = sides.get(fact);
      if (side) {
        if (!side.texts.includes(text)) sides.set(fact, { ...side, texts: [...side.texts, text] });
        continue;
      }
      const [one, two] = reason.between;
      const own = index.facts.get(fact);
      const other = index.facts.get(fact === one ? two : one);
      const detail = details?.facts[fact];
      const evidence = detail?.evidence.find((entry) => 'phrase' in entry);
      const quote =
        detail && evidence && 'phrase' in evidence && own && other
          ? { phrase: evidence.phrase, part: clashingWords(reason.code, own, detail, other, index) }
          : null;
      sides.set(fact, { place, fact, quote, texts: [text] });
    }
  }
  return [...sides.values()];
}

const mostTexts = 4;

/** Why a row has its verdict: the reasons, and what each side says in its own words. */
export function Reasons({ row }: { row: Row }) {
  const { index, lang, text } = useScreen();
  const more = onDemand[lang];
  const sides = useSides(row);
  const codes = [...new Set(row.reasons.map((reason) => reason.code))];
  return (
    <>
      <p className="hint-title">
        <VerdictIcon verdict={row.verdict} />
        <b>
          {verdictNames[row.verdict][lang]}
          {codes.length > 0 && text.colon}
          {reasonList(codes, lang)}
        </b>
      </p>
      {row.verdict === 'comparable' && <p>{more.allAgree}</p>}
      {row.verdict === 'single' && <p>{more.onlyOne}</p>}
      {sides.map((side) => (
        <p key={side.fact} className={markClass(index.places.get(side.place))}>
          <b className="place-ink">{columnName(index.places.get(side.place), lang)}</b>{' '}
          {side.quote && <Quote phrase={side.quote.phrase} part={side.quote.part} as="u" />}{' '}
          <span className="said">{side.texts.slice(0, mostTexts).join(text.reasonSeparator)}</span>
        </p>
      ))}
      {row.group.length > 0 && row.outsiders.length > 0 && (
        <p className="hint-foot">
          {more.notWithOthers}
          {row.outsiders
            .map(({ place, reasons }) => {
              const why = reasons.map((code) => reasonShort[code][lang]).join(text.listSeparator);
              return `${columnName(index.places.get(place), lang)}${lang === 'zh' ? `（${why}）` : ` (${why})`}`;
            })
            .join(text.reasonSeparator)}
          {text.stop}
        </p>
      )}
      {row.verdict === 'not-comparable' && <p className="hint-foot">{more.notDrawn}</p>}
      <AddToBriefing subject={{ kind: 'concept', id: row.concept.id }} name={row.concept.name[lang]} />
    </>
  );
}
