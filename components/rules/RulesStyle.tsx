import style from '../style/rules.css?inline';

/**
 * The style of rules and of making one comes with them: it is in no view's first load, and so are
 * they (ADR 0025).
 */
export function RulesStyle() {
  return <style>{style}</style>;
}
