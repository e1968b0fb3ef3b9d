import { ledgerChart, ledgerSpec } from '../../charts/ledger/ledger-spec';
import type { ChartFamily } from '../chart-family';
import { ledgerAddress } from '../ledger/ledger-address';

const family: ChartFamily = {
  id: ledgerChart,
  read: (query) => {
    const { state, invalid } = ledgerAddress.parse(query);
    return {
      spec: ledgerSpec(state),
      invalid,
      page: { route: { page: 'targets' }, query: ledgerAddress.print(state) },
    };
  },
};

export default family;
