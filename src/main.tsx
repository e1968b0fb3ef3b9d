import './app/styles/index.css';
import { DemoBanner } from './app/demo-banner';
import { start } from './app/start';

/** A demo build runs on mocked data; so does the development server where the address names a scenario. */
const mocked =
  import.meta.env.VITE_MOCKS === 'true' ||
  (import.meta.env.DEV && new URLSearchParams(window.location.search).has('scenario'));

// Not awaited: pages that load later import this very script, and would wait for it for ever.
if (mocked) void startOnMocks();
else void start({ demo: false });

async function startOnMocks(): Promise<void> {
  const { startDemo } = await import('../mocks/demo');
  const demo = await startDemo();
  await start({
    demo: true,
    banner: (queryClient) => (
      <DemoBanner demo={demo} onChosen={() => void queryClient.resetQueries()} />
    ),
  });
}
