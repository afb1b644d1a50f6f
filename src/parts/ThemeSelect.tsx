import { setTheme } from '../selection/changes';
import type { Selection } from '../selection/selection';
import { Select } from '../ui/Select';
import { useScreen } from './screen';

const allThemes = 'all';

/** One theme or all. On a phone it stands in the menu, and in the bar only once it holds. */
export function ThemeSelect({ selection, className }: { selection: Selection; className: string }) {
  const { index, lang, text, change } = useScreen();
  return (
    <Select
      showsLabel
      className={className}
      label={text.theme}
      options={[
        { value: allThemes, text: text.allThemes },
        ...index.rows.themes.map((theme) => ({ value: theme.id, text: theme.name[lang] })),
      ]}
      value={selection.theme ?? allThemes}
      onChange={(theme) => change(setTheme(theme === allThemes ? null : theme))}
    />
  );
}
