import { singleFiles } from '../datasetFiles';
import { shorten } from '../problem';
import type { Text } from '../schema';
import type { CheckContext, RecordPlace } from './checkContext';

const han = /\p{Script=Han}/u;
const commaBetweenHan = /\p{Script=Han},\p{Script=Han}/u;
/** Chinese quoted in an English text, as in: the plan's “六个…”. */
const quoted = /“[^”]*”/g;

function isText(value: object): value is Text {
  return 'zh' in value && 'en' in value && Object.keys(value).length === 2;
}

/** Every `{zh, en}` inside a record, with its path. Records are shallow: the schema has seen to that. */
function* textsOf(value: unknown, path: readonly string[]): Generator<[string, Text]> {
  if (typeof value !== 'object' || value === null) return;
  if (isText(value)) {
    yield [path.join('.'), value];
    return;
  }
  for (const [key, inner] of Object.entries(value)) yield* textsOf(inner, [...path, key]);
}

/** Both languages are what they say: a forgotten translation shows as Chinese without Han, or English with. */
export function checkTexts(context: CheckContext): void {
  const { dataset } = context;

  function check(place: RecordPlace, record: unknown): void {
    for (const [path, text] of textsOf(record, [])) {
      if (!han.test(text.zh)) {
        context.complain(place, {
          field: `${path}.zh`,
          value: text.zh,
          code: 'language',
          expected: { zh: '中文', en: 'Chinese' },
        });
      }
      if (han.test(text.en.replaceAll(quoted, ''))) {
        context.complain(place, {
          field: `${path}.en`,
          value: text.en,
          code: 'language',
          expected: { zh: '英文（汉字只在 “ ” 之内）', en: 'English, with Chinese only inside “ ”' },
        });
      }
      const comma = commaBetweenHan.exec(text.zh);
      if (comma !== null) {
        context.complain(place, {
          field: `${path}.zh`,
          value: text.zh.slice(Math.max(0, comma.index - 5), comma.index + 8),
          code: 'punctuation',
          expected: { zh: '中文逗号“，”', en: 'the Chinese comma “，”' },
        });
      }
    }
  }

  for (const resource of singleFiles) {
    const records: readonly object[] = dataset[resource];
    for (const [index, record] of records.entries()) {
      const name = 'id' in record && typeof record.id === 'string' ? shorten(record.id) : String(index);
      check({ resource, record: name }, record);
    }
  }
  for (const unit of dataset.units) {
    if (!han.test(unit.en)) continue;
    const expected = { zh: '英文单位', en: 'the English unit' };
    context.complain(
      { resource: 'units', record: unit.id },
      { field: 'en', value: unit.en, code: 'language', expected },
    );
  }
  for (const fact of dataset.facts) {
    const place = { resource: 'facts' as const, record: fact.id, document: fact.document };
    check(place, fact);
    // A figure is written anew in each language, words have to be translated.
    const isMissing = fact.value === null && fact.english === undefined;
    if (!isMissing && !(fact.english !== undefined && han.test(fact.english.replaceAll(quoted, ''))))
      continue;
    const expected = { zh: 'asWritten 的英文', en: 'the words of asWritten in English' };
    context.complain(place, { field: 'english', value: fact.english, code: 'language', expected });
  }
}
