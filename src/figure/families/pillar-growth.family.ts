import { pillarGrowthSpec } from '../../charts/pillar/pillar-growth-spec';
import { pillarFamily } from '../pillar/pillar-family';

export default pillarFamily('pillar-growth', pillarGrowthSpec);
