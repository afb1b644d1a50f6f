import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { compare } from '../analysis/comparison';
import { buildFixture } from '../dataset/fixture';
import { indexRows } from '../dataset/indexDataset';
import { splitDataset } from '../dataset/splitDataset';
import type { Language } from '../i18n/language';
import { messages } from '../i18n/messages';
import { defaultSelection } from '../selection/selection';
import { EvidenceDrawer } from './EvidenceDrawer';
import { Reasons } from './Reasons';
import { DetailsContext, IndexesContext, ScreenContext } from './screen';

const { rows, details } = splitDataset(buildFixture());
const index = indexRows(rows);
const comparison = compare(defaultSelection(rows), index);
const allRows = [...comparison.shared, ...comparison.single].flatMap((group) => group.rows);

function inScreen(part: React.ReactNode, lang: Language = 'zh', isLoaded = true): string {
  const screen = {
    index,
    lang,
    text: messages[lang],
    firstPeriod: 'first',
    change: () => undefined,
    selected: () => defaultSelection(rows),
  };
  return renderToStaticMarkup(
    <ScreenContext value={screen}>
      <IndexesContext value={{ core: index, full: null, all: null }}>
        <DetailsContext value={{ details: isLoaded ? details : null, isFailed: false }}>
          {part}
        </DetailsContext>
      </IndexesContext>
    </ScreenContext>,
  );
}

const order = rows.facts.map((fact) => fact.id);
const drawerOf = (fact: (typeof rows.facts)[number], lang: Language = 'zh', isLoaded = true) => {
  const row = allRows.find((one) => one.cells.some((cell) => [cell.lead, ...cell.rest].includes(fact)));
  return inScreen(<EvidenceDrawer fact={fact} order={order} row={row} under={null} />, lang, isLoaded);
};

describe('the evidence of a statement', () => {
  it.each(rows.facts.map((fact) => [fact.id, fact] as const))('is complete for %s', (_id, fact) => {
    const html = drawerOf(fact);
    expect(html).toContain('<mark>');
    expect(html).toContain('怎么读的');
    expect(html).toContain('截止年从哪来');
    expect(html).toContain('复制引文');
    expect(html).not.toMatch(/ style="/);
  });

  it('marks quotes as Chinese on the English page', () => {
    const [fact] = rows.facts;
    expect(fact && drawerOf(fact, 'en')).toMatch(/<q lang="zh-CN">.*<mark>/);
  });

  it('says so while the evidence is on its way', () => {
    const [fact] = rows.facts;
    expect(fact && drawerOf(fact, 'zh', false)).toContain('正在读取出处');
  });

  it('says where a copy was defaced', () => {
    const defaced = Object.keys(details.documents).find(
      (id) => details.documents[id]?.quality?.state === 'defaced',
    );
    const fact = rows.facts.find((one) => one.document === defaced);
    expect(fact && drawerOf(fact)).toContain('有字被改写过');
  });
});

describe('the reasons of a verdict', () => {
  it('quote each side once', () => {
    const row = allRows.find((one) => one.verdict === 'not-comparable');
    const html = row ? inScreen(<Reasons row={row} />) : '';
    expect(html.match(/<q /g)).toHaveLength(row?.places.length ?? 0);
    expect(html).toContain('不作图、不排序');
  });

  it('name who does not stand with the others', () => {
    const row = allRows.find((one) => one.group.length > 1 && one.outsiders.length > 0);
    expect(row && inScreen(<Reasons row={row} />)).toContain('不与其余各地同列');
  });
});
