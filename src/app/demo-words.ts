import type { Language } from '../domain/text';

/** What the banner of a demo says; nothing else brings it. */
interface DemoWords {
  readonly scenario: string;
  readonly unknown: (name: string) => string;
}

/** The words of the demo, by language. */
export const demoWords: Readonly<Record<Language, DemoWords>> = {
  en: {
    scenario: 'Scenario',
    unknown: (name) => `There is no scenario called “${name}”; shown is the normal one.`,
  },
  de: {
    scenario: 'Szenario',
    unknown: (name) => `Es gibt kein Szenario namens „${name}“; gezeigt wird das normale.`,
  },
};
