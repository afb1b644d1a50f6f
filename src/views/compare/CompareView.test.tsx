import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { compare } from '../../analysis/comparison';
import { App } from '../../app/App';
import { buildFixture } from '../../dataset/fixture';
import { indexRows } from '../../dataset/indexDataset';
import { splitDataset } from '../../dataset/splitDataset';
import { defaultSelection, type Selection } from '../../selection/selection';
import { createState } from '../../state/store';
import { silenceNames } from '../../wording/silence';
import { loadArranging } from './useArrangedRows';

beforeAll(loadArranging);

const index = indexRows(splitDataset(buildFixture()).rows);
const standard = defaultSelection(index.rows);

function render(selection: Partial<Selection> = {}): string {
  const store = createState(index);
  store.setState({ selection: { ...standard, ...selection } });
  // What the server draws is the first state; a store made for the test starts with the selection under test.
  store.getInitialState = store.getState;
  return renderToStaticMarkup(<App store={store} />);
}

const page = render();
const all = (pattern: RegExp, text = page) => [...text.matchAll(pattern)].map(([, found]) => found ?? '');
const rowsOf = (text: string) => all(/(<tr(?! class="(?:heads|strip|fold|section)).*?<\/tr>)/gs, text);
const plain = (html: string) => html.replace(/<[^>]+>/g, '');

const comparison = compare(standard, index);
const shared = comparison.shared.flatMap(({ rows }) => rows);
const single = comparison.single.flatMap(({ rows }) => rows);

describe('the table', () => {
  it('has a caption, a column head for each place and a row head for each shared concept', () => {
    expect(page).toMatch(/<caption[^>]*>.+<\/caption>/);
    const heads = all(/<th scope="col" abbr="([^"]+)" class="head/g);
    expect(heads).toHaveLength(standard.places.length);
    expect(all(/(<th scope="row">)/g)).toHaveLength(shared.length);
    expect(all(/<th scope="rowgroup" rowSpan="(\d+)"/g).map(Number)).toEqual(
      comparison.shared.map(({ rows }) => rows.length),
    );
  });

  it('gives every row a cell for every place', () => {
    for (const row of rowsOf(page)) {
      const cells = all(/(<td(?! class="(?:theme|silent))[ >])/g, row);
      expect(cells).toHaveLength(standard.places.length);
    }
  });

  it('draws no bar, pip or strip in a row that does not stand together', () => {
    const apart = rowsOf(page).filter((row) => row.includes('badge-not-comparable'));
    expect(apart.length).toBeGreaterThan(0);
    for (const row of apart) {
      expect(row).not.toContain('class="mini');
    }
  });

  it('draws for the group alone, and says why another does not stand with it', () => {
    const mixed = shared.find((row) => row.group.length > 1 && row.outsiders.length > 0);
    const drawn = rowsOf(page).find((row) => row.includes(`>${mixed?.concept.name.zh}<`));
    expect(all(/(class="mini )/g, drawn)).toHaveLength(mixed?.group.length ?? 0);
    expect(all(/(class="why")/g, drawn)).toHaveLength(mixed?.outsiders.length ?? 0);
  });

  it('says each silence in its own words and style, never zero and never blank', () => {
    expect(page).toContain(`>${silenceNames['not-stated'].zh}<`);
    expect(page).toContain(`gap-no-document`);
    expect(page).toContain(`>${silenceNames['no-document'].zh}<`);
    const third = render({ period: 'third' });
    expect(third).toContain(`>${silenceNames['not-held'].zh}<`);
    const targets = render({ kinds: ['actual'], period: 'second' });
    expect(targets).toContain(`>${silenceNames.filtered.zh}<`);
    for (const row of rowsOf(page)) expect(row).not.toMatch(/<td class="gap-cell[^"]*"><div[^>]*><\/div>/);
  });

  it('folds rows of one place under their theme, with the count', () => {
    const counts = all(/<tr class="fold">.*?<span>(\d+) 项<\/span>/gs).map(Number);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(single.length);
    expect(all(/(aria-expanded="false" aria-label="[^"]*仅一地)/g)).toHaveLength(comparison.single.length);
    const [first] = comparison.single;
    const unfolded = render({ unfolded: [first?.theme.id ?? ''] });
    expect(all(/(<th scope="row">)/g, unfolded)).toHaveLength(shared.length + (first?.rows.length ?? 0));
    expect(unfolded).not.toMatch(/badge-single[^\n]*?class="mini[^\n]*?<\/tr>/);
  });

  it('starts with the folds open where there is nothing else', () => {
    const [place = ''] = standard.places;
    expect(render({ places: [place] })).toContain('aria-expanded="true" aria-label=');
  });

  it('names the theme in each row once the order mixes them', () => {
    const mixed = render({ order: 'name' });
    expect(all(/(<th scope="rowgroup" rowSpan)/g, mixed)).toHaveLength(0);
    expect(all(/(<td class="theme">)/g, mixed)).toHaveLength(shared.length);
  });

  it('shows only the rows of the chosen verdict', () => {
    const conditional = render({ verdict: 'conditional' });
    expect(all(/(<th scope="row">)/g, conditional)).toHaveLength(comparison.tally.conditional);
    expect(conditional).not.toContain('badge-not-comparable');
  });
});

describe('the heads', () => {
  it('show open slots as open', () => {
    expect(page).toMatch(/另 1 项未点名/);
    expect(render({ lang: 'en' })).toContain('+1 unnamed');
  });

  it('mark our own grouping in place of a number', () => {
    expect(page).toMatch(/<b class="ours"[^>]*>·<\/b>/);
  });

  it('draw a nested place inside the one it lies in', () => {
    expect(page).toMatch(/class="head nested mark-0"/);
    expect(page).toContain('属桤城');
    expect(render({ places: ['elm-bay', 'birch'] })).not.toContain('head nested');
  });

  it('offer the system of the other period', () => {
    expect(all(/(class="switch")/g).length).toBeGreaterThan(0);
  });
});

describe('the page', () => {
  it('carries no style attribute, which the policy would block', () => {
    expect(page).not.toMatch(/ style="/);
  });

  it('escapes names', () => {
    expect(page).toContain('楝&lt;木&gt;城');
  });

  it('has one first heading and a main landmark', () => {
    expect(all(/(<h1)/g)).toHaveLength(1);
    expect(all(/(<main)/g)).toHaveLength(1);
  });

  it('counts documents and statements', () => {
    expect(plain(page)).toContain(`${comparison.factCount} 条表述`);
  });

  it('speaks English throughout, but for the brand', () => {
    const english = plain(render({ lang: 'en' }).replaceAll(/<(\w+)[^>]* lang="zh-CN"[^>]*>.*?<\/\1>/gs, ''));
    expect(english).not.toMatch(/\p{Script=Han}/u);
  });

  it.each([1, 2, 3, 4, 5, 6])('bears %i places', (count) => {
    const some = render({ places: standard.places.slice(0, count) });
    expect(all(/(<th scope="col" abbr="[^"]+" class="head)/g, some)).toHaveLength(count);
  });

  it('pages the projector appearance', () => {
    expect(plain(render({ look: 'projector' }))).toMatch(/第 1 屏，共 \d 屏/);
  });
});
