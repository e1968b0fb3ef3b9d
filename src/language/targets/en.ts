import { ledger } from './ledger-en';
import type { TargetsMessages } from './targets-messages';

export const messages: TargetsMessages = {
  title: 'Targets',
  ledger,
};
