import { describe, expect, it } from 'vitest';
import { buildFixture } from '../dataset/fixture';
import { buildSupplemented } from '../dataset/supplement.fixture';
import { briefOnCommandLine, type BriefOptions, WrongOption } from './briefCommand';

const asked = (options: BriefOptions, dataset = buildFixture()) =>
  briefOnCommandLine({ format: 'docx', ...options }, dataset, '2026-11-23');

describe('options of npm run brief', () => {
  it('make the deck of one click, on the selection asked for', () => {
    const brief = asked({ places: 'birch,alder', period: 'third', lang: 'en', aspect: '4:3' });
    expect(brief).toMatchObject({ format: 'docx', aspect: '4:3', lang: 'en', date: '2026-11-23' });
    expect(brief.pages.length).toBeGreaterThan(2);
    expect(brief.pages[0]?.slide.subject.kind).toBe('title');
    expect(brief.pages.at(-1)?.slide.subject.kind).toBe('sources');
    for (const { selection, boxes, slide } of brief.pages) {
      expect(selection).toMatchObject({ places: ['alder', 'birch'], period: 'third', lang: 'en' });
      for (const { x, width } of boxes) expect(x + width).toBeLessThanOrEqual(1440.5);
      expect(slide.added).toEqual({ date: '2026-11-23', version: buildFixture().version });
    }
  });

  it('say what is left out, with the reason', () => {
    const { leftOut } = asked({ places: 'dogwood' });
    expect(leftOut.length).toBeGreaterThan(0);
    for (const { reason } of leftOut) expect(reason).not.toBe('');
  });

  it('take the supplement in only where it is asked for', () => {
    const supplemented = (options: BriefOptions) =>
      asked(options, buildSupplemented()).pages.every(({ selection }) => selection.supplement);
    expect([supplemented({ supplement: true }), supplemented({})]).toEqual([true, false]);
  });

  it.each<[BriefOptions, RegExp]>([
    [{ format: 'pdf' }, /--format: there is no “pdf”.*pptx, docx/],
    [{ format: undefined }, /--format is missing. One of: pptx, docx/],
    [{ aspect: '16:10' }, /--aspect: there is no “16:10”.*16:9, 4:3/],
    [{ places: 'aldr' }, /did you mean “alder”/],
    [{ places: ',' }, /--places is empty/],
    [{ period: '16th' }, /--period: there is no “16th”/],
    [{ theme: 'money' }, /--theme/],
    [{ lang: 'fr' }, /--lang: there is no “fr”.*zh, en/],
  ])('%j is refused in words', (options, message) => {
    expect(() => asked(options)).toThrow(WrongOption);
    expect(() => asked(options)).toThrow(message);
  });
});
