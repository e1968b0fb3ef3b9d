import { pillarGdpSpec } from '../../charts/pillar/pillar-gdp-spec';
import { pillarFamily } from '../pillar/pillar-family';

export default pillarFamily('pillar-gdp', pillarGdpSpec);
