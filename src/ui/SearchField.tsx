interface Props {
  value: string;
  placeholder: string;
  onChange: (text: string) => void;
}

const longest = 100;

/** A field to search by, inside its label. */
export function SearchField({ value, placeholder, onChange }: Props) {
  return (
    <input
      type="search"
      value={value}
      maxLength={longest}
      placeholder={placeholder}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
