import type { ReactNode } from 'react';
import type { GuideState, GuideStep } from '../../charts/guide/state';
import { guideAddress } from '../../figure/guide/guide-address';
import { printRoute } from '../../figure/route';
import { useSite } from '../../figure/site';
import { useWords } from '../../language/words-context';

/** A link to a step of the path, with the guess; it goes there without leaving the page. */
export function StepLink({
  to,
  state,
  onStep,
  className,
  current,
  children,
}: {
  to: GuideStep;
  state: GuideState;
  onStep: (state: GuideState) => void;
  className?: string;
  current?: boolean;
  children: ReactNode;
}) {
  const { language } = useWords();
  const { root } = useSite();
  const next = { ...state, step: to };
  const path = printRoute({ language, route: { page: 'guide' } });
  return (
    <a
      href={`${root}${path}${guideAddress.print(next)}`}
      className={className}
      aria-current={current ? 'step' : undefined}
      onClick={(event) => {
        const plain = !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
        if (!plain) return;
        event.preventDefault();
        onStep(next);
      }}
    >
      {children}
    </a>
  );
}
