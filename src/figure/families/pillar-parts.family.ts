import { pillarPartsSpec } from '../../charts/pillar/pillar-parts-spec';
import { pillarFamily } from '../pillar/pillar-family';

export default pillarFamily('pillar-parts', pillarPartsSpec);
