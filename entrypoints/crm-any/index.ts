import '@/crm/id-shapes';
import { start } from '../crm/start';

/**
 * The same as `crm.js` for the CRMs that the user turned on: their adapters come along in files of
 * their own, registered before this one, or are rules that are read (ADR 0022).
 */
export default {
  main: start,
};
