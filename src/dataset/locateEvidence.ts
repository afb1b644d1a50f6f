import { fileOf } from './datasetFiles';
import { figureIn, lineIndex, occurrencesOf, type Range } from './locate';
import type { Problems } from './problem';
import type { Fact, Locator, System } from './schema';

/** What the evidence of a document covers of its text. */
export interface Coverage {
  /** The phrases of facts and systems. */
  phrases: Range[];
  /** The figures of facts; for years and systems, which give none, the whole phrase. */
  figures: Range[];
  /** How many phrases were looked for. */
  count: number;
}

/** A phrase points at a place; from one full stop to the next it would be the document's own sentence. */
function isWholeSentence(text: string, { start, end }: Range): boolean {
  const before = text.slice(0, start).trimEnd();
  const startsOne = before === '' || /[。！？\n]/u.test(text.slice(before.length - 1, start));
  return startsOne && (/[。！？]$/u.test(text.slice(start, end)) || /^[。！？]/u.test(text.slice(end)));
}

interface Place {
  file: string;
  record: string;
  field: string;
}

/** Finds the phrases of one document in its text, and complains of those that are not there. */
class Locating {
  readonly coverage: Coverage = { phrases: [], figures: [], count: 0 };
  private readonly known = new Map<string, Range[]>();
  private readonly positionOf: (offset: number) => { line: number };

  constructor(
    private readonly text: string,
    private readonly problems: Problems,
  ) {
    this.positionOf = lineIndex(text);
  }

  /** The line that a place begins in, from 1. */
  lineOf = ({ start }: Range): number => this.positionOf(start).line;

  phrase({ file, ...place }: Place, { phrase, occurrence }: Locator): Range | undefined {
    this.coverage.count += 1;
    const all = this.known.get(phrase) ?? occurrencesOf(this.text, phrase);
    this.known.set(phrase, all);
    const found = all[occurrence - 1];
    if (found === undefined) {
      const expected = {
        zh: `原文中的第 ${occurrence} 处（实有 ${all.length} 处）`,
        en: `its occurrence ${occurrence} in the text, which has it ${all.length} times`,
      };
      this.problems.add(file, { ...place, value: phrase, code: 'phrase', expected });
      return undefined;
    }
    if (isWholeSentence(this.text, found)) {
      const expected = { zh: '短语，不是整句', en: 'a phrase, not a whole sentence' };
      this.problems.add(file, { ...place, value: phrase, code: 'sentence', expected });
    }
    this.coverage.phrases.push(found);
    return found;
  }

  /** A phrase without a figure of its own covers as a whole. */
  whole(place: Place, locator: Locator): void {
    const found = this.phrase(place, locator);
    if (found !== undefined) this.coverage.figures.push(found);
  }
}

/** Where a fact stands in the text: by its first evidence. */
interface Standing {
  phrase: number;
  figure: number;
}

function locateFact(locating: Locating, file: string, fact: Fact, problems: Problems): Standing | undefined {
  const record = fact.id;
  let standing: Standing | undefined;
  for (const [index, evidence] of fact.evidence.entries()) {
    if (!('phrase' in evidence)) continue;
    const field = `evidence.${index}`;
    const found = locating.phrase({ file, record, field: `${field}.phrase` }, evidence);
    const inside = figureIn(evidence.phrase, evidence.figure);
    if (inside === undefined) {
      const expected = {
        zh: `短语“${evidence.phrase}”中完整的数字`,
        en: `a whole figure of the phrase “${evidence.phrase}”`,
      };
      const value = evidence.figure;
      problems.add(file, { record, field: `${field}.figure`, value, code: 'figure', expected });
    }
    if (found === undefined) continue;
    const line = locating.lineOf(found);
    if (evidence.line !== undefined && evidence.line !== line) {
      const expected = { zh: `第 ${line} 行`, en: `line ${line}: run npm run data:lines` };
      const value = evidence.line;
      problems.add(file, { record, field: `${field}.line`, value, code: 'line', expected });
    }
    const figure = found.start + (inside?.start ?? 0);
    if (inside !== undefined)
      locating.coverage.figures.push({ start: figure, end: found.start + inside.end });
    if (index === 0) standing = { phrase: found.start, figure };
  }
  if (fact.yearEvidence !== undefined) {
    locating.whole({ file, record, field: 'yearEvidence.phrase' }, fact.yearEvidence);
  }
  return standing;
}

function locateFacts(locating: Locating, document: string, facts: readonly Fact[], problems: Problems): void {
  const file = fileOf('facts', document);
  let last = { phrase: -1, figure: -1, fact: '' };
  for (const fact of facts) {
    const standing = locateFact(locating, file, fact, problems);
    if (standing === undefined) continue;
    // Phrases of neighbours overlap, so that either may decide: the phrase or the figure in it.
    if (standing.phrase < last.phrase && standing.figure < last.figure) {
      const expected = {
        zh: `原文的顺序：在 ${last.fact} 之前`,
        en: `the order of the text: before ${last.fact}`,
      };
      problems.add(file, { record: fact.id, field: '', value: fact.asWritten, code: 'order', expected });
    } else last = { ...standing, fact: fact.id };
  }
}

function locateSystem(locating: Locating, system: System): void {
  const lists: [string, System['evidence']][] = [['evidence', system.evidence]];
  for (const [row, tier] of system.tiers.entries()) {
    lists.push([`tiers.${row}.evidence`, tier.evidence]);
    for (const [column, member] of tier.members.entries()) {
      lists.push([`tiers.${row}.members.${column}.evidence`, member.evidence]);
    }
  }
  for (const [path, locators] of lists) {
    for (const [index, locator] of locators.entries()) {
      if (!('phrase' in locator)) continue;
      const field = `${path}.${index}.phrase`;
      locating.whole({ file: fileOf('systems'), record: system.id, field }, locator);
    }
  }
}

interface Located {
  document: string;
  text: string;
  /** Of this document only. */
  facts: readonly Fact[];
  systems: readonly System[];
}

/** Every phrase at its occurrence with its figure inside, the facts in the order of the text. */
export function locateEvidence({ document, text, facts, systems }: Located, problems: Problems): Coverage {
  const locating = new Locating(text, problems);
  locateFacts(locating, document, facts, problems);
  for (const system of systems) locateSystem(locating, system);
  return locating.coverage;
}
