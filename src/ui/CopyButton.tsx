import { useEffect, useState } from 'react';
import { copyText } from './copyText';

interface Props {
  children: string;
  /** What is copied, asked for at the moment of the press. */
  text: () => string;
  done: string;
  failed: string;
  className?: string;
}

const shownMs = 2000;

/** Copies, says so in its own face for two seconds and to screen readers. */
export function CopyButton({ children, text, done, failed, className }: Props) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (said === '') return undefined;
    const timer = setTimeout(() => setSaid(''), shownMs);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = async () => {
    setSaid((await copyText(text())) ? done : failed);
  };
  return (
    <>
      <button type="button" className={className ?? 'btn'} onClick={() => void copy()}>
        {said || children}
      </button>
      <output className="sr">{said}</output>
    </>
  );
}
