import type { Example } from '../../analysis/methodExamples';
import { coverageOf } from '../../analysis/coverage';
import type { DatasetDetails, FactRow } from '../../dataset/dataset';
import type { Lineage } from '../../dataset/schema';
import { sourceTexts } from '../../i18n/sources';
import { EvidenceQuote } from '../../parts/EvidenceQuote';
import { columnName, useScreen } from '../../parts/screen';
import { showDocument, showPair, showSector, showSystem } from '../../selection/sourceChanges';
import { explainPair } from '../../wording/explainPair';
import { coverageTag } from '../../wording/silence';
import { systemBrief } from '../../wording/systems';
import { FactLine } from './FactLine';

interface Props {
  example: Example;
  details: DatasetDetails;
}

/** The locating phrase of a statement, its figure set off. */
function Phrase({ fact, details }: { fact: FactRow; details: DatasetDetails }) {
  const [evidence] = details.facts[fact.id]?.evidence ?? [];
  if (!evidence) return null;
  if ('phrase' in evidence) return <EvidenceQuote fact={fact} evidence={evidence} />;
  return (
    <q lang="zh-CN">
      <mark>{evidence.figure}</mark>
    </q>
  );
}

function Pair({ a, b, reason }: Extract<Example, { type: 'pair' }>) {
  const { index, lang } = useScreen();
  const sides = reason ? explainPair({ code: reason, between: [a.id, b.id] }, index, lang) : [];
  const concept = index.concepts.get(index.indicators.get(a.indicator)?.concept ?? '');
  return (
    <>
      <span className="mute">{concept?.name[lang]}</span>
      <FactLine fact={a} said={sides[0]?.text} />
      <FactLine fact={b} said={sides[1]?.text} />
    </>
  );
}

function LineageLine({ entry, details }: { entry: Lineage; details: DatasetDetails }) {
  const { index, lang, change } = useScreen();
  const systems = [...index.rows.systems, ...details.systems];
  const nameOf = (end: Lineage['from']) => {
    const system = systems.find(({ id }) => id === end?.system);
    if (!end || !system) return null;
    return `${systemBrief(system, lang)} ${end.member ?? ''}`.trim();
  };
  const [from, to] = [nameOf(entry.from), nameOf(entry.to)];
  const system = entry.to?.system ?? entry.from?.system;
  if (system === undefined) return null;
  return (
    <button type="button" className="example-open" lang="zh-CN" onClick={() => change(showSystem(system))}>
      {from ?? '—'} → {to ?? '—'}
    </button>
  );
}

/** A case of a rule, which leads to where it is seen in full. */
export function MethodExample({ example, details }: Props) {
  const { index, lang, text, change } = useScreen();
  const texts = sourceTexts[lang];
  const placeName = (id: string) => columnName(index.places.get(id), lang);
  switch (example.type) {
    case 'fact':
      return (
        <>
          <Phrase fact={example.fact} details={details} />
          <FactLine fact={example.fact} />
        </>
      );
    case 'aside':
      return <Phrase fact={example.fact} details={details} />;
    case 'pair':
      return <Pair {...example} />;
    case 'silence':
      return (
        <span>
          {placeName(example.place)} · {index.concepts.get(example.concept)?.name[lang]}
        </span>
      );
    case 'coverage': {
      const tag = coverageTag(coverageOf(example.place, example.period, index), index, lang);
      return (
        <span title={tag.title}>
          {placeName(example.place)} {index.periods.get(example.period)?.short[lang]}{' '}
          <span className={`cov ${tag.style}`}>{tag.text}</span>
        </span>
      );
    }
    case 'document':
      return (
        <button
          type="button"
          className="example-open"
          onClick={() => change(showDocument(example.document.id))}
        >
          {example.document.title[lang]}
        </button>
      );
    case 'sector':
      return (
        <button type="button" className="example-open" onClick={() => change(showSector(example.sector))}>
          {details.sectors.find(({ id }) => id === example.sector)?.name[lang]}
        </button>
      );
    case 'mention': {
      const { part, place, tier, member } = example.mention;
      return (
        <button type="button" className="example-open" onClick={() => change(showSystem(part))}>
          {placeName(place)}
          {text.colon}
          {tier.label[lang]} · {member.name[lang]}
        </button>
      );
    }
    case 'overlap':
      return (
        <button type="button" className="example-open" onClick={() => change(showPair(example.a, example.b))}>
          {texts.pair(placeName(example.a), placeName(example.b))}
        </button>
      );
    case 'lineage':
      return <LineageLine entry={example.entry} details={details} />;
  }
}
