/** What the slides of Compare and Facts say; that they can be shown is tested for all subjects together. */
import { describe, expect, it } from 'vitest';
import { languages } from '../../i18n/language';
import { initialsOf } from '../../lib/initials';
import { packPicked } from '../../selection/pickedFacts';
import type { Box } from '../boxes';
import { checkHeadline } from '../headlineCheck';
import { type Asked, materials, pageFor } from '../material.fixture';
import { makeSlide } from '../pages';

const invented = { zh: materials.invented('zh'), en: materials.invented('en') };

function contentOf(asked: Asked, lang: 'zh' | 'en' = 'zh') {
  const page = pageFor(asked, invented[lang]);
  if (!page.made.ok) throw new Error(page.made.reason);
  return { ...page.made.content, page };
}

function reasonOf(asked: Asked, lang: 'zh' | 'en' = 'en') {
  const { made } = pageFor(asked, invented[lang]);
  return made.ok ? null : made.reason;
}

const textsIn = (boxes: readonly Box[]): readonly string[] =>
  boxes.flatMap((box) => {
    const paragraphs =
      box.kind === 'text'
        ? box.paragraphs
        : box.kind === 'table'
          ? box.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.paragraphs))
          : [];
    return paragraphs.map(({ runs }) => runs.map(({ text }) => text).join(''));
  });

describe('systems', () => {
  const asked: Asked = { subject: { kind: 'systems' } };

  it('has a row for each place, and four columns on the slide', () => {
    const { table, page } = contentOf(asked);
    expect(table.rows.map(([place]) => place)).toEqual([
      '桤城',
      '桦城',
      '杉城',
      '楝<木>城',
      '榆湾新区',
      '枞港',
    ]);
    expect(page.boxes.filter(({ kind }) => kind === 'mark')).toHaveLength(4);
    expect(textsIn(page.boxes)).toContainEqual(expect.stringContaining('另2地'));
  });

  it('says in words of its own why a place has none', () => {
    const { table } = contentOf({ ...asked, address: '#/compare?period=third' });
    const systemOf = (name: string) => table.rows.find(([place]) => place === name)?.[1];
    expect(systemOf('榆湾新区')).toBe('无文件');
    expect(systemOf('桤城')).toBe('321');
  });

  it('is left out where no place has one, with the places named', () => {
    expect(reasonOf({ ...asked, address: '#/compare?places=dogwood,fir-port' })).toBe(
      'Dog<wood> & Sons, Fir Port: no industry system in the periods chosen.',
    );
  });
});

describe('items of several places', () => {
  const asked: Asked = { subject: { kind: 'concepts' } };

  it('has those that stand together first, and all of them in its table', () => {
    const { table, said } = contentOf(asked, 'en');
    const verdicts = table.rows.map((row) => row.at(-1)?.split(';')[0] ?? '');
    const last = verdicts.lastIndexOf('With conditions');
    const first = verdicts.indexOf('Not comparable');
    expect(last).toBeGreaterThanOrEqual(0);
    expect(first).toBeGreaterThan(last);
    expect(said.title).toContain(`${table.rows.length} items`);
  });

  it('names who stands apart, and the gaps by their kind', () => {
    const { table } = contentOf({ ...asked, address: '#/compare?period=third' });
    const cells = table.rows.flat();
    expect(cells).toContain('未收录');
    expect(contentOf(asked).table.rows.flat().join()).toContain('另列');
  });

  it('marks what comes from a supplementary source', () => {
    const { table } = contentOf({ ...asked, address: '#/compare?supplement=on' });
    expect(table.rows.flat().join()).toContain('补充来源');
    expect(contentOf(asked).table.rows.flat().join()).not.toContain('补充来源');
  });

  it('shows only the rows of a verdict that is asked for, and says so', () => {
    const { table, footnote } = contentOf({ ...asked, address: '#/compare?verdict=not-comparable' }, 'en');
    expect(table.rows.every((row) => row.at(-1)?.startsWith('Not comparable'))).toBe(true);
    expect(footnote).toContain('Not comparable');
  });

  it('is left out where nothing is shared', () => {
    expect(reasonOf({ ...asked, address: '#/compare?places=alder' })).toBe(
      'No item in this selection is stated by more than one place.',
    );
  });
});

describe('two places', () => {
  const asked: Asked = { subject: { kind: 'pair' }, address: '#/compare?places=alder,birch&mode=pair' };

  it('gives a difference with its formula and what it is of', () => {
    const { table, strength } = contentOf(asked, 'en');
    const row = table.rows.find(([item]) => item === 'Chains');
    expect(row?.slice(3, 5)).toEqual(['−2 = 4 − 6 (of targets set)', '0.67 = 4 ÷ 6 (of targets set)']);
    expect(strength).toBe('count');
  });

  it('gives none where one is a bound', () => {
    const row = contentOf(asked, 'en').table.rows.find(([item]) => item === 'Output');
    expect(row?.[3]).toContain('no difference');
    expect(row?.[5]).toContain('With conditions');
  });

  it('is left out without two places, and where the two share nothing', () => {
    expect(reasonOf({ ...asked, address: '#/compare?places=alder' })).toContain('no two places');
    expect(reasonOf({ ...asked, address: '#/compare?places=dogwood,fir-port' })).toContain('share no item');
  });
});

describe('one statement', () => {
  const asked = (id: string, address = '#/facts'): Asked => ({ subject: { kind: 'evidence', id }, address });

  it('says the figure, the phrase, the document and how it was read', () => {
    const { said, table, facts, documents, page } = contentOf(asked('alder-outline/output'));
    expect(said.title).toBe('地区生产总值：桤城2025年目标超过3500亿元');
    expect(facts).toEqual(['alder-outline/output']);
    expect(documents).toEqual(['alder-outline']);
    expect(table.rows[0]?.slice(0, 3)).toEqual(['桤城', '地区生产总值', '超过3500亿元']);
    expect(table.rows[0]?.[5]).toBe('关于output的3500亿元');
    const marks = page.boxes.filter((box) => box.kind === 'mark');
    expect(marks).toEqual([expect.objectContaining({ place: 'alder', fill: 'hollow' })]);
    expect(textsIn(page.boxes)).toContain('“关于output的3500亿元”');
  });

  it('says why it cannot show one: unknown, supplementary, or outside comparison', () => {
    const { details } = invented.en;
    const supplementary = details.supplement.facts[0]?.id ?? '';
    expect(reasonOf(asked('no/such'))).toBe('The data has no such statement.');
    expect(reasonOf(asked(supplementary))).toContain('supplementary source');
    const bundled = materials.bundled('en');
    const [aside] = bundled.details.asides;
    expect(pageFor(asked(aside?.id ?? '', '#/compare'), bundled).made).toEqual({
      ok: false,
      reason: 'Stands outside comparison; found in Facts and Sources only.',
    });
  });

  it('says of a page that nobody verified it', () => {
    const id = invented.zh.details.supplement.facts[0]?.id ?? '';
    const { said } = contentOf(asked(id, '#/facts?supplement=on'));
    expect(said.qualification).toContain('补充来源');
  });
});

describe('statements', () => {
  const of = (address: string): Asked => ({ subject: { kind: 'facts' }, address });
  const picked = (...ids: string[]) => of(`#/facts?picked=${packPicked(ids)}`);

  it('shows those picked, and whether they compare', () => {
    const { table, said, page } = contentOf(picked('alder-outline/output', 'birch-congress/output'));
    expect(table.rows).toHaveLength(2);
    expect(said.title).toContain('地区生产总值');
    expect(said.qualification).toMatch(/可比/);
    expect(page.boxes.some(({ kind }) => kind === 'table')).toBe(true);
  });

  it('counts those beyond the seventh, and has them in its table', () => {
    const ids = invented.zh.core.rows.facts.slice(0, 9).map(({ id }) => id);
    const { table, page } = contentOf(picked(...ids));
    expect(table.rows).toHaveLength(9);
    expect(textsIn(page.boxes)).toContainEqual(expect.stringContaining('另2行'));
  });

  it('shows the first of the table where none is picked, and says so', () => {
    const { table, said, footnote } = contentOf(of('#/facts'), 'en');
    expect(table.rows).toHaveLength(7);
    const [, all] = /^The first 7 of (\d+) statements$/.exec(said.title) ?? [];
    expect(said.qualification).toContain(
      `By theme, indicator and place; the other ${Number(all) - 7} are not shown.`,
    );
    expect(footnote).toContain('No statements were picked');
  });

  it('says by which order the first ones are the first', () => {
    const { said } = contentOf(of('#/facts?sort=-year,place'));
    expect(said.qualification).toMatch(/^按年份（降序）、地区排序，其余\d+条未列。/);
    expect(contentOf(of('#/facts?group=place')).said.qualification).toMatch(/^按地区分组，/);
  });

  it('finds by initials as the table does, once their dictionary is there', () => {
    const asked = of('#/facts?q=zz');
    const without = pageFor(asked, materials.bundled('zh')).made;
    const { made } = pageFor(asked, { ...materials.bundled('zh'), initials: initialsOf });
    expect(without.ok && without.content.facts.length).toBe(false);
    expect(made.ok && made.content.facts.length).toBe(7);
    const rows = made.ok ? made.content.table.rows : [];
    expect(rows.some(([place]) => place === '株洲')).toBe(true);
  });

  it('asks for no second statement where there is one', () => {
    expect(contentOf(picked('alder-outline/output')).said.qualification).toBe(
      '只有一条，没有第二条可以相比。',
    );
  });

  it('is left out where filters leave nothing', () => {
    expect(reasonOf(of('#/facts?q=nothing-of-the-kind'))).toBe('No statements under these filters.');
  });
});

describe('one concept', () => {
  it('has bars for the places that stand together alone', () => {
    const { page, conditions } = contentOf({ subject: { kind: 'concept', id: 'output' } });
    const bars = page.boxes.flatMap((box) => (box.kind === 'bars' ? box.bars : []));
    expect(bars.map(({ place }) => place)).toEqual(['alder', 'birch']);
    expect(conditions.length).toBeGreaterThan(0);
    expect(textsIn(page.boxes)).toContain('┄ 无文件：楝<木>城、枞港');
  });

  it('has no mark and no bar where nothing compares', () => {
    const { page } = contentOf({ subject: { kind: 'concept', id: 'big-firms' } });
    expect(page.boxes.filter(({ kind }) => kind === 'bars' || kind === 'mark')).toEqual([]);
  });
});

/** What the title claims by itself: what the slide says in other places does not excuse it. */
it.each(languages)(
  'proposes no headline that claims more than its verdict carries, in %s',
  (lang) => {
    for (const material of [invented[lang], materials.bundled(lang)]) {
      const { concepts, facts } = material.core.rows;
      const some = facts.filter((_, at) => at % 5 === 0);
      const subjects: readonly Asked[] = [
        { subject: { kind: 'systems' } },
        { subject: { kind: 'concepts' } },
        { subject: { kind: 'pair' } },
        { subject: { kind: 'facts' }, address: '#/facts' },
        ...concepts.map(({ id }): Asked => ({ subject: { kind: 'concept', id } })),
        ...some.map(({ id }): Asked => ({ subject: { kind: 'evidence', id }, address: '#/facts' })),
      ];
      for (const { subject, address = '#/compare' } of subjects) {
        const { made } = makeSlide({ subject, address }, material);
        if (!made.ok) continue;
        // The name of an item may hold a word of outcome: 规划目标完成情况.
        const title = concepts.reduce(
          (text, { name }) => text.replace(name[lang], ''),
          made.content.said.title,
        );
        const silent = { ...made.content, said: { title: '', qualification: '' } };
        const flags = checkHeadline({ headline: title, basis: null }, silent);
        expect({ title, words: flags.filter(({ code }) => code === 'words') }).toEqual({ title, words: [] });
      }
    }
  },
  30_000,
);
