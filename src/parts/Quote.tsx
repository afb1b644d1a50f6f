interface Props {
  phrase: string;
  /** Part of the phrase that is set off; nothing where it is not in the phrase. */
  part: string | null;
  as: 'mark' | 'u';
}

/** A locating phrase in the document's own language, with one part set off. */
export function Quote({ phrase, part, as: Tag }: Props) {
  const at = part ? phrase.indexOf(part) : -1;
  return (
    <q lang="zh-CN">
      {at < 0 || !part ? (
        phrase
      ) : (
        <>
          {phrase.slice(0, at)}
          <Tag>{part}</Tag>
          {phrase.slice(at + part.length)}
        </>
      )}
    </q>
  );
}
