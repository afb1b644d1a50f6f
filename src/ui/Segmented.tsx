interface Props<T extends string> {
  label: string;
  options: readonly { value: T; text: string; lang?: string }[];
  value: T;
  onChange: (value: T) => void;
  className?: string;
}

/** A few choices of which one holds, all in sight. */
export function Segmented<T extends string>({ label, options, value, onChange, className }: Props<T>) {
  return (
    <fieldset className={className ?? 'seg'} aria-label={label}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          lang={option.lang}
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
        >
          {option.text}
        </button>
      ))}
    </fieldset>
  );
}
