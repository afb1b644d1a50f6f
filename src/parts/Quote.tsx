import { quotation } from '../wording/quotation';

interface Props {
  phrase: string;
  /** Part of the phrase that is set off; nothing where it is not in the phrase. */
  part: string | null;
  as: 'mark' | 'u';
}

/** A locating phrase in the document's own language, with one part set off. */
export function Quote({ phrase, part: wanted, as: Tag }: Props) {
  const { before, part, after, isCut } = quotation(phrase, wanted);
  return (
    <q lang="zh-CN">
      {before}
      {part !== '' && <Tag>{part}</Tag>}
      {after}
      {isCut && '……'}
    </q>
  );
}
