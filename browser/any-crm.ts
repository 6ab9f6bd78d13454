/** What a view needs on a host that is not on from the start: all adapters, and the gate for rules. */
export { readRule } from '@/crm/read-rule';
export { recordAt } from './sighting';
