import { useEffect, useState } from 'react';

/** How long typed digits are waited on, in milliseconds. */
const patience = 3000;

/** The number of a slide as it is typed, digit by digit; forgotten after a while. */
export function useDigits() {
  const [digits, setDigits] = useState('');
  useEffect(() => {
    if (digits === '') return;
    const timer = window.setTimeout(() => setDigits(''), patience);
    return () => window.clearTimeout(timer);
  }, [digits]);
  return {
    digits,
    type: (digit: string) => setDigits((typed) => (typed + digit).slice(-3)),
    forget: () => setDigits(''),
  };
}
