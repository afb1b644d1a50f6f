import { useRef } from 'react';

interface Props {
  children: string;
  className?: string;
  onFile: (file: File) => void;
}

/** A button that asks for a file; the browser's own control stays out of sight, and out of the order of the keyboard. */
export function FileButton({ children, className = 'plain', onFile }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className={className} onClick={() => input.current?.click()}>
        {children}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={children}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file may be opened twice.
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
