interface Props {
  phrase: string;
  /** Part of the phrase that is set off; nothing where it is not in the phrase. */
  part: string | null;
  as: 'mark' | 'u';
}

/** For display alone; copies keep the phrase. Some copies of the documents have ASCII commas between Han characters. */
const shown = (text: string) => text.replace(/(?<=[\p{Script=Han}”》）]),(?=[\p{Script=Han}“《（])/gu, '，');

/** Whether the phrase breaks off in a clause that has nothing of the figure any more. */
function isCut(phrase: string, figure: string): boolean {
  const tail = /[，,；;]([^，,；;。！？]*)$/.exec(phrase)?.[1];
  return tail !== undefined && !(figure !== '' && tail.includes(figure)) && !/\d/.test(tail);
}

/** Where the part stands in the text; printed texts break lines, and with them words, by blanks. */
function partIn(text: string, part: string): RegExpExecArray | null {
  if (part === '') return null;
  const letters = Array.from(part.replace(/\s/g, ''), (letter) =>
    letter.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
  );
  return new RegExp(letters.join('\\s*'), 'u').exec(text);
}

/** A locating phrase in the document's own language, with one part set off. */
export function Quote({ phrase, part, as: Tag }: Props) {
  const text = shown(phrase);
  const found = partIn(text, shown(part ?? ''));
  const own = found?.[0] ?? '';
  const at = found?.index ?? -1;
  return (
    <q lang="zh-CN">
      {at < 0 ? (
        text
      ) : (
        <>
          {text.slice(0, at)}
          <Tag>{own}</Tag>
          {text.slice(at + own.length)}
        </>
      )}
      {isCut(text, own) && '……'}
    </q>
  );
}
