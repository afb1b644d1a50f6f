import { useScreen } from '../../parts/screen';
import { saidOf } from '../../wording/said';

export const useSaid = () => saidOf(useScreen());
