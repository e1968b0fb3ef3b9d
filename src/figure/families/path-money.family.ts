import { pathFamily } from '../path/path-family';

export default pathFamily('path-money');
