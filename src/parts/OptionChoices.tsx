/** Options of what is exported, each on or off. */
interface Props<T extends string> {
  label: string;
  options: readonly T[];
  texts: Readonly<Record<T, string>>;
  wanted: Readonly<Record<T, boolean>>;
  isDisabled?: boolean;
  onChange: (option: T, isWanted: boolean) => void;
}

export function OptionChoices<T extends string>({
  label,
  options,
  texts,
  wanted,
  isDisabled = false,
  onChange,
}: Props<T>) {
  return (
    <fieldset className="export-choice" aria-label={label}>
      {options.map((option) => (
        <label key={option} className="check">
          <input
            type="checkbox"
            checked={wanted[option]}
            disabled={isDisabled}
            onChange={() => onChange(option, !wanted[option])}
          />
          {texts[option]}
        </label>
      ))}
    </fieldset>
  );
}
