import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { SharePage } from './share-page';

const element = document.getElementById('app');
if (element === null) throw new Error('The page has no element "app".');
createRoot(element).render(
  <StrictMode>
    <SharePage />
  </StrictMode>,
);
