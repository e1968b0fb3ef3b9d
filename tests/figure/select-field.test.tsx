import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { SelectField } from '../../src/figure/select-field';

function field(onChoose: (year: number) => void) {
  return (
    <SelectField
      label="Year"
      value={2025}
      options={[
        [2025, '2025'],
        [2024, '2024'],
      ]}
      onChoose={onChoose}
    />
  );
}

describe('a select among the controls', () => {
  test('reports the value that is chosen, as its type is', async () => {
    const onChoose = vi.fn();
    render(field(onChoose));
    expect(onChoose).not.toHaveBeenCalled();
    await userEvent.selectOptions(screen.getByLabelText('Year'), '2024');
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(2024);
  });

  test('reports what was chosen before the page was awake', () => {
    const onChoose = vi.fn();
    const container = document.createElement('div');
    container.innerHTML = renderToString(field(onChoose));
    document.body.append(container);
    const select = container.querySelector('select');
    if (select !== null) select.value = '2024';
    render(field(onChoose), { container, hydrate: true });
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(2024);
  });
});
