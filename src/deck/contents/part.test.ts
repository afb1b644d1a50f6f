/** What a slide of the evidence of a list, a tier or a member says. */
import { describe, expect, it } from 'vitest';
import { industriesOf, partOf } from '../../analysis/industries';
import { languages } from '../../i18n/language';
import { documentNotes } from '../../wording/documentNotes';
import { mappedTo } from '../../wording/mapping';
import { aspects } from '../boxes';
import { bundledMaterial, contentOf, fixtureMaterial, reasonOf } from '../decks.fixture';
import { materials, pagesFor } from '../material.fixture';

const bundled = bundledMaterial();
const part = (id: string) => ({ kind: 'part', id }) as const;

const runsIn = (content: ReturnType<typeof contentOf>) =>
  content
    .body({ x: 96, y: 250, width: 1728, height: 680 })
    .flatMap((box) => (box.kind === 'text' ? box.paragraphs.flatMap(({ runs }) => runs) : []));

describe('the evidence of a list', () => {
  it('names list, tier and member, quotes the phrase and says what we mapped it to', () => {
    const content = contentOf(part('changsha-4433/pillar/0'), bundled('zh'));
    expect(content.said.title).toBe('长沙“4433” · 优势：工程机械');
    expect(content.said.qualification).toBe('原文个数 4；全部点名。');
    expect(content.documents).toEqual(['changsha-2025-press']);
    expect(runsIn(content)).toContainEqual(
      expect.objectContaining({ text: '工程机械', isHighlighted: true, serif: true }),
    );
    expect(content.table.head).toContain('归入（本工具的归类）');
    expect(content.table.rows[0]?.slice(0, 5)).toEqual([
      '长沙',
      '“4433”现代化产业体系',
      '优势',
      '工程机械',
      '工程机械、汽车、新材料',
    ]);
  });

  it('has the definition of what a member is mapped to and the notes of its document, on the slide and in its table', () => {
    for (const lang of languages) {
      const { details } = bundled(lang);
      const content = contentOf(part('changsha-4433/pillar/0'), bundled(lang));
      const { sectors } = industriesOf(bundled(lang).core, details);
      const member = partOf('changsha-4433/pillar/0', industriesOf(bundled(lang).core, details))?.member;
      const [mapped] = mappedTo(member?.segments ?? [], sectors, lang);
      const [note] = documentNotes(details.documents['changsha-2025-press'], lang).filter(Boolean);
      const shown = runsIn(content)
        .map(({ text }) => text)
        .join('\n');
      for (const wanted of [mapped?.definition ?? '?', note ?? '?']) {
        expect(shown).toContain(wanted);
        expect(content.table.rows[0]?.join('\n')).toContain(wanted);
      }
    }
  });

  it('lists of a tier its members, of a list its tiers', () => {
    const texts = (id: string) => runsIn(contentOf(part(id), bundled('zh'))).map(({ text }) => text);
    expect(texts('changsha-4433/pillar')).toContain('工程机械、汽车、新材料、现代金融');
    expect(texts('changsha-4433')).toContain('优势 4：工程机械、汽车、新材料、现代金融');
  });

  it('counts the tiers where their members find no room, and has all of them in its table', () => {
    const content = contentOf(part('changsha-4433'), bundled('en'));
    expect(runsIn(content).map(({ text }) => text)).toContain(
      'Leading 4 · Emerging 4 · Future 3 · Traditional 3',
    );
    expect(content.table.rows[0]?.join()).toContain('construction machinery');
  });

  it('says why there is none: unknown, or supplementary', () => {
    for (const id of ['no-such', 'changsha-4433/none', 'changsha-4433/pillar/99', ''])
      expect(reasonOf(part(id), bundled('en'))).toMatch(/^The data has no such list/);
    const [added] = bundled('zh').details.supplement.systems;
    expect(reasonOf(part(added?.id ?? ''), bundled('zh'))).toMatch(/补充来源/);
    expect(contentOf(part(added?.id ?? ''), bundled('zh'), { supplement: true }).said.qualification).toMatch(
      /补充来源/,
    );
    expect(reasonOf({ kind: 'part' }, fixtureMaterial()('en'))).toMatch(/no such list/);
  });
});

/** Whatever is longest: names and notes are said whole, or said to stand in the table. */
it.each(languages)(
  'says notes and names of every list whole, in %s',
  (lang) => {
    const material = materials.bundled(lang);
    const index = material.full ?? material.core;
    const industries = industriesOf(index, material.details);
    const ids = industries.systems.flatMap((system) => [
      system.id,
      ...system.tiers.map((tier) => `${system.id}/${tier.id}`),
    ]);
    const some = ids.filter((id, at) => at % 9 === 0 || partOf(id, industries)?.tier?.note !== undefined);
    const asked = some.map((id) => ({ subject: part(id), address: '#/industries?supplement=on' }));
    for (const aspect of aspects) {
      for (const { boxes, slide } of pagesFor(asked, material, aspect).slice(1, -1)) {
        const said = boxes.flatMap((box) =>
          box.kind === 'text'
            ? box.paragraphs
                .flatMap(({ runs }) => runs.map(({ text }) => text))
                .filter((text) => text.endsWith('…'))
            : [],
        );
        expect({ id: slide.subject.id, aspect, said: said.filter((text) => !text.endsWith('……”')) }).toEqual({
          id: slide.subject.id,
          aspect,
          said: [],
        });
      }
    }
  },
  30_000,
);
