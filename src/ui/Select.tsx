interface Props<T extends string> {
  label: string;
  /** Shown before the control; otherwise the label is for screen readers alone. */
  showsLabel?: boolean;
  options: readonly { value: T; text: string }[];
  value: T;
  onChange: (value: T) => void;
  className?: string;
}

/** The browser's own select: it works with every keyboard, phone and screen reader. */
export function Select<T extends string>({
  label,
  showsLabel,
  options,
  value,
  onChange,
  className,
}: Props<T>) {
  return (
    <label className={`field ${className ?? ''}`}>
      <span className={showsLabel ? 'lab' : 'sr'}>{label}</span>
      <span className="sel">
        <select
          value={value}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.target.value);
            if (chosen) onChange(chosen.value);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </select>
      </span>
    </label>
  );
}
