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

/** A locating phrase in the document's own language, with one part set off. */
export function Quote({ phrase, part, as: Tag }: Props) {
  const text = shown(phrase);
  const own = shown(part ?? '');
  const at = own === '' ? -1 : text.indexOf(own);
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
