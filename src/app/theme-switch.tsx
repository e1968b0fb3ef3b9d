import { useEffect, useId, useState } from 'react';
import { useWords } from '../language/words-context';
import { readTheme, type Theme, themes, writeTheme } from './theme';

/** Light, dark or as the system has it. */
export function ThemeSwitch() {
  const { navigation } = useWords().messages;
  const id = useId();
  const [theme, setTheme] = useState<Theme>('system');
  useEffect(() => setTheme(readTheme()), []);
  return (
    <div className="theme-switch">
      <label className="visually-hidden" htmlFor={id}>
        {navigation.theme}
      </label>
      <select
        id={id}
        value={theme}
        onChange={(event) => {
          const chosen = themes.find((one) => one === event.currentTarget.value) ?? 'system';
          setTheme(chosen);
          writeTheme(chosen);
        }}
      >
        {themes.map((one) => (
          <option key={one} value={one}>
            {navigation.themes[one]}
          </option>
        ))}
      </select>
    </div>
  );
}
