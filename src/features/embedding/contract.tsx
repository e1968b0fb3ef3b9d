import { TableRegion } from '../../figure/table-region';
import type { ContractLine, EmbeddingMessages } from '../../language/embedding/embedding-messages';

/** What a page that embeds can rely on, in plain words. */
export function Contract({ messages }: { messages: EmbeddingMessages['contract'] }) {
  const table = (caption: string, lines: readonly ContractLine[]) => (
    <Lines key={caption} messages={messages} caption={caption} lines={lines} />
  );
  return (
    <section className="embedding-contract" aria-labelledby="embedding-contract">
      <h2 id="embedding-contract">{messages.heading}</h2>
      <p>{messages.lead}</p>
      {table(messages.flags, messages.flagLines)}
      {table(messages.files, messages.fileLines)}
      {table(messages.events, messages.eventLines)}
      <h3>{messages.messages}</h3>
      <p>{messages.messagesLead}</p>
      {table(messages.fromFrame, messages.fromFrameLines)}
      {table(messages.toFrame, messages.toFrameLines)}
      <ul>
        {messages.promises.map((promise) => (
          <li key={promise}>{promise}</li>
        ))}
      </ul>
    </section>
  );
}

function Lines({
  messages,
  caption,
  lines,
}: {
  messages: EmbeddingMessages['contract'];
  caption: string;
  lines: readonly ContractLine[];
}) {
  return (
    <TableRegion caption={caption} isCaptionSeen className="embedding-lines">
      <thead>
        <tr>
          <th scope="col">{messages.written}</th>
          <th scope="col">{messages.meaning}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(([name, meaning]) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td>{meaning}</td>
          </tr>
        ))}
      </tbody>
    </TableRegion>
  );
}
