import { ukraineSupport } from '../../catalogue/ukraine-support';
import type { UkraineMessages } from '../../language/ukraine/ukraine-messages';

/** How the page's numbers come about, and what they are not. */
export function Working({ messages }: { messages: UkraineMessages['working'] }) {
  return (
    <section className="ukraine-working">
      <h2>{messages.title}</h2>
      <dl>
        {messages.steps(ukraineSupport.gdpYear).map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
