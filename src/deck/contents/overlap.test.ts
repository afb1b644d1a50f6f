import { languages } from '../../i18n/language';
import { describe, expect, it } from 'vitest';
import { industriesOf } from '../../analysis/industries';
import { sectorMatrix } from '../../analysis/sectorMatrix';
import { messages } from '../../i18n/messages';
import { defaultSelection } from '../../selection/selection';
import { aspects, type TableBox, type TextBox } from '../boxes';
import { bundledMaterial, contentOf, fixtureMaterial, reasonOf } from '../decks.fixture';
import { materials, pagesFor } from '../material.fixture';
import { namesOf } from './sectorNames';

const subject = { kind: 'overlap' } as const;
const area = { x: 96, y: 250, width: 1728, height: 680 };
const bundled = bundledMaterial();
const invented = fixtureMaterial();

const bodyOf = (...given: Parameters<typeof contentOf>) => contentOf(...given).body(area);
const tableIn = (boxes: ReturnType<typeof bodyOf>) =>
  boxes.find((box): box is TableBox => box.kind === 'table');
const textOf = ({ paragraphs }: Pick<TextBox, 'paragraphs'>) =>
  paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n');

describe('the slide of what places build on together', () => {
  it('counts at the right what its table names, by our reading', () => {
    const content = contentOf(subject, bundled('zh'));
    const boxes = content.body(area);
    const said = boxes
      .filter((box): box is TextBox => box.kind === 'text' && box.name.startsWith('reading'))
      .map(textOf);
    const counts = new Map<string, number>();
    for (const row of content.table.rows)
      counts.set(row.at(-1) ?? '', (counts.get(row.at(-1) ?? '') ?? 0) + 1);
    expect(said).toHaveLength(counts.size);
    for (const [reading, count] of counts)
      expect(said.some((one) => one.startsWith(`${count} 个`) && one.includes(reading))).toBe(true);
    expect(tableIn(boxes)?.rows).toHaveLength(content.table.rows.length + 1);
  });

  it('never speaks of risk or competition', () => {
    for (const lang of ['zh', 'en'] as const)
      expect(JSON.stringify(contentOf(subject, bundled(lang)))).not.toMatch(/风险|竞争|错位|risk|compet/i);
  });

  it('counts no new area beside its city, and says so', () => {
    const content = contentOf(subject, bundled('zh'));
    expect(content.table.head).toEqual(['赛道', '长沙', '株洲', '湘潭', '判读（本工具）']);
    expect(content.footnote).toContain('湘江新区在长沙之内，不另计');
    expect(content.said.qualification).toBe('湘潭为十四五文本，长沙和株洲为十五五文本。');
  });

  it('sets a city beside the new area within it where nothing else is chosen', () => {
    const content = contentOf(subject, bundled('zh'), { places: ['changsha', 'xiangjiang'] });
    expect(content.table.head.slice(1, 3)).toEqual(['长沙', '湘江新区']);
    expect(content.footnote).not.toContain('不另计');
  });

  it('shows at most seven rows and counts the others', () => {
    const content = contentOf(subject, bundled('zh'), { places: ['changsha', 'zhuzhou'] });
    const boxes = content.body(area);
    const shown = (tableIn(boxes)?.rows.length ?? 0) - 1;
    expect(content.table.rows.length).toBeGreaterThan(7);
    expect(shown).toBeLessThanOrEqual(7);
    const more = boxes.find((box): box is TextBox => box.name === 'beneath');
    expect(more && textOf(more)).toContain(`另有${content.table.rows.length - shown}个赛道`);
  });

  it('leads with the words of the segment that places share', () => {
    const { core, details } = bundled('zh');
    const words = { index: core, lang: 'zh' as const, text: messages.zh };
    const { rows } = sectorMatrix(defaultSelection(core.rows), core, industriesOf(core, details));
    const shared = rows.filter(({ reading }) => reading.code === 'same-segment');
    expect(shared.length).toBeGreaterThan(3);
    for (const { cells, reading } of shared) {
      for (const found of cells.filter(({ place }) => reading.places.includes(place))) {
        const [first] = namesOf(found, reading.segments, words);
        expect(first?.member.segments.some((id) => reading.segments.includes(id))).toBe(true);
      }
    }
  });

  it('says why there is none: one place, or no second list', () => {
    expect(reasonOf(subject, bundled('zh'), { places: ['changsha'] })).toBe('只选了一地，没有第二地可对。');
    expect(reasonOf(subject, invented('en'), { places: ['alder', 'dogwood'] })).toMatch(
      /^Fewer than two places .*: No document/,
    );
  });
});

it.each(languages)('shows fewer sectors rather than names that break off, in %s', (lang) => {
  const asked = ['', '?supplement=on'].map((query) => ({
    subject: { kind: 'overlap' as const },
    address: `#/industries${query}`,
  }));
  for (const aspect of aspects) {
    const pages = pagesFor(asked, materials.bundled(lang), aspect).slice(1, -1);
    const texts = pages.flatMap(({ boxes }) =>
      boxes.flatMap((box) =>
        box.kind === 'table'
          ? box.rows.flatMap(({ cells }) =>
              cells.flatMap(({ paragraphs }) =>
                paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text)),
              ),
            )
          : [],
      ),
    );
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter((text) => text.endsWith('…'))).toEqual([]);
  }
});
