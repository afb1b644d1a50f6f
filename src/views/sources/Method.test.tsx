import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, test } from 'vitest';
import { stages } from '../../analysis/industries';
import { conditioning, forbidding } from '../../analysis/verdict';
import { buildBundled } from '../../dataset/bundled.fixture';
import { indexRows } from '../../dataset/indexDataset';
import { factSchema, instruments, kinds, operators, resourceSchemas } from '../../dataset/schema';
import { splitDataset } from '../../dataset/splitDataset';
import { buildSupplemented } from '../../dataset/supplement.fixture';
import { withSupplement } from '../../dataset/withSupplement';
import { languages, type Language } from '../../i18n/language';
import { messages } from '../../i18n/messages';
import { DetailsContext, IndexesContext, ScreenContext } from '../../parts/screen';
import { defaultSelection } from '../../selection/selection';
import { conditionTexts, readingNames, stageNames } from '../../wording/industries';
import { boundWords, estimateWords, wordingWords } from '../../wording/reading';
import { coverageMeanings, silenceMeanings, silenceNames } from '../../wording/silence';
import { reasonNames, verdictNames } from '../../wording/verdict';
import { Method } from './Method';

const bundled = buildBundled();
const invented = splitDataset(buildSupplemented());
const supplemented = indexRows(withSupplement(invented.rows, invented.details.supplement));

function draw(lang: Language, index = bundled.index, details = bundled.details): string {
  const screen = {
    index,
    lang,
    text: messages[lang],
    firstPeriod: undefined,
    change: () => undefined,
    selected: () => defaultSelection(index.rows),
  };
  return renderToStaticMarkup(
    <ScreenContext value={screen}>
      <IndexesContext value={{ core: index, full: null, all: null }}>
        <DetailsContext value={{ details, isFailed: false }}>
          <Method details={details} />
        </DetailsContext>
      </IndexesContext>
    </ScreenContext>,
  );
}

const { wording, attribute, aside, confidence, yearBasis, frequency, basis, reading } = factSchema.entries;
const rules: [group: string, codes: readonly string[]][] = [
  ['operator', operators],
  ['kind', kinds],
  ['wording', wording.pipe[0].wrapped.options],
  ['attribute', attribute.pipe[0].wrapped.options],
  ['year', yearBasis.pipe[0].options],
  ['frequency', frequency.pipe[0].options],
  ['basis', basis.pipe[0].options],
  ['reading', reading.pipe[0].options],
  ['aside', aside.pipe[0].wrapped.options],
  ['confidence', confidence.pipe[0].wrapped.options],
  ['instrument', instruments],
  ['lineage', resourceSchemas.lineage.entries.relation.pipe[0].options],
  ['reason', [...forbidding, ...conditioning]],
  ['verdict', Object.keys(verdictNames)],
  ['coverage', Object.keys(coverageMeanings)],
  ['silence', Object.keys(silenceNames)],
  ['sector', Object.keys(readingNames)],
  ['stage', stages],
  ['overlap', Object.keys(conditionTexts)],
  ['reach', ['besides']],
];
const codes = rules.flatMap(([group, all]) => all.map((code) => `${group}.${code}`));

describe.each(languages)('the method in %s', (lang) => {
  let html = '';
  beforeAll(() => {
    html = draw(lang);
  });

  test.each(codes)('has %s', (code) => {
    expect(html.split(`data-rule="${code}"`)).toHaveLength(2);
  });

  test('has nothing else', () => {
    const found = [...html.matchAll(/data-rule="([^"]+)"/g)].map(([, code]) => code);
    expect(found).toHaveLength(codes.length);
    expect(new Set(found)).toEqual(new Set(codes));
  });

  test('says them in the words that the app uses', () => {
    const plain = html.replaceAll(/<[^>]+>/g, '\n').toLowerCase();
    const said = [verdictNames, reasonNames, silenceNames, silenceMeanings, coverageMeanings, stageNames]
      .flatMap((record) => Object.values(record))
      .map((text) => text[lang].toLowerCase());
    expect(said.filter((text) => !plain.includes(text))).toEqual([]);
    const words = [...Object.values(boundWords), ...Object.values(wordingWords), estimateWords].flat();
    expect(words.filter((word) => !html.includes(`<q>${word}</q>`))).toEqual([]);
  });

  test('is whole for another dataset too, with names that hold markup', () => {
    const other = draw(lang, supplemented, invented.details);
    expect(other.match(/data-rule=/g)).toHaveLength(codes.length);
    expect(other).not.toContain('<木>');
    expect(other).not.toMatch(/undefined|NaN|null| style="/);
  });
});

test('a place without any statement breaks nothing', () => {
  const empty = { ...bundled.index.rows, facts: [] };
  expect(draw('zh', indexRows(empty)).match(/data-rule=/g)).toHaveLength(codes.length);
});
