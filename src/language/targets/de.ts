import { ledger } from './ledger-de';
import type { TargetsMessages } from './targets-messages';

export const messages: TargetsMessages = {
  title: 'Ziele',
  ledger,
};
