/** All columns of the slide of systems are of one size; its table has a number only where a tier has one. */
import { expect, it } from 'vitest';
import { languages } from '../../i18n/language';
import { aspects } from '../boxes';
import { bundledMaterial, contentOf } from '../decks.fixture';
import { materials, pagesFor } from '../material.fixture';

const cases = Object.entries(materials).flatMap(([data, materialIn]) =>
  languages.flatMap((lang) => aspects.map((aspect) => ({ data, materialIn, lang, aspect }))),
);

it.each(cases)('sets columns alike: $data data in $lang at $aspect', ({ materialIn, lang, aspect }) => {
  const material = materialIn(lang);
  const addresses = material.core.rows.periods
    .filter(({ kind }) => kind === 'plan')
    .flatMap(({ id }) => [`#/compare?period=${id}`, `#/compare?period=${id}&supplement=on`]);
  const asked = ['#/compare', ...addresses].map((address) => ({
    subject: { kind: 'systems' as const },
    address,
  }));
  for (const { boxes, slide } of pagesFor(asked, material, aspect).slice(1, -1)) {
    const sizesOf = (part: string) => [
      ...new Set(
        boxes.flatMap((box) =>
          box.kind === 'text' && box.name.startsWith(`${part} `)
            ? box.paragraphs
                .slice(0, 1)
                .flatMap(({ runs, lines }) => (lines.length > 1 ? [] : [runs[0]?.size]))
            : [],
        ),
      ),
    ];
    const sizes = ['place', 'system', 'about', 'tiers'].map((part) => [part, sizesOf(part).length] as const);
    expect({ address: slide.address, uneven: sizes.filter(([, count]) => count > 1) }).toEqual({
      address: slide.address,
      uneven: [],
    });
  }
});

it.each(languages)('names tiers without a number by their name alone in %s', (lang) => {
  const material = bundledMaterial()(lang);
  const said = contentOf({ kind: 'systems' }, material).table.rows.map((row) => row[3] ?? '');
  const text = said.join('\n');
  expect(text).toContain({ zh: '集群：', en: 'Clusters: ' }[lang]);
  expect(text).toContain({ zh: '优势 4：', en: 'Leading 4: ' }[lang]);
  expect(text).not.toMatch(/·\s*[：:]/);
});
