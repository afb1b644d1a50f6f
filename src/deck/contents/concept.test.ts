/** Slides of one item: figures are read first, and who stands apart is told why in words. */
import { describe, expect, it } from 'vitest';
import { compare } from '../../analysis/comparison';
import { defaultSelection } from '../../selection/selection';
import { languages } from '../../i18n/language';
import { reasonShort } from '../../wording/verdict';
import { aspects, type TableBox, type TextBox } from '../boxes';
import { type Asked, materials, pageFor } from '../material.fixture';

const addresses = ['#/compare', '#/compare?supplement=on'];

describe.each(['bundled', 'invented'] as const)('the %s dataset', (name) => {
  it.each(languages)(
    'sets every figure beside a bar larger than its year, in %s',
    (lang) => {
      const material = materials[name](lang);
      let seen = 0;
      const all = { ...defaultSelection(material.core.rows), supplement: true };
      const { shared } = compare(all, material.full ?? material.core);
      const drawn = shared.flatMap(({ rows }) => rows.filter(({ scale }) => scale !== null));
      for (const {
        concept: { id },
      } of drawn)
        for (const address of addresses)
          for (const aspect of aspects) {
            const asked: Asked = { subject: { kind: 'concept', id }, address };
            const boxes = pageFor(asked, material, aspect).boxes.filter(
              (box): box is TextBox => box.kind === 'text' && /^figure \d/.test(box.name),
            );
            for (const { paragraphs } of boxes) {
              seen += 1;
              const number = Math.max(
                ...paragraphs.flatMap(({ runs }) => runs.filter(({ bold }) => bold).map(({ size }) => size)),
              );
              const others = Math.max(
                ...paragraphs.slice(1).flatMap(({ runs }) => runs.map(({ size }) => size)),
              );
              expect({ id, aspect, isLarger: number > others, number, others }).toMatchObject({
                isLarger: true,
              });
            }
          }
      expect(seen).toBeGreaterThan(0);
    },
    60_000,
  );
});

it('says in words why a place stands apart', () => {
  const labels = new Set(Object.values(reasonShort).flatMap(({ zh, en }) => [zh, en]));
  for (const [lang, why] of [
    ['zh', '这是增长率，不与总量比'],
    ['en', 'a growth rate, not an amount'],
  ] as const) {
    const { boxes } = pageFor({ subject: { kind: 'concept', id: 'gdp' } }, materials.bundled(lang));
    const table = boxes.find((box): box is TableBox => box.kind === 'table' && box.name === 'others');
    const said = (table?.rows ?? []).map(({ cells }) =>
      (cells.at(-1)?.paragraphs ?? []).flatMap(({ runs }) => runs.map(({ text }) => text)).join(''),
    );
    expect(said).toContain(why);
    for (const one of said) expect(labels).not.toContain(one);
  }
});
