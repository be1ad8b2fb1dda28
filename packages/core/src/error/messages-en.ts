/**
 * The closed list of everything that can go wrong, by number, in English: 1xx input, 2xx definition, 3xx evaluation, 4xx parameters,
 * 5xx plugins and engine, 6xx allocation, ledgers and deadlines. `{name}` marks what the occurrence fills in; the last sentence says
 * how to mend it. The Chinese list stands beside it and is loaded only by what describes errors in Chinese.
 */
export const english = {
  DZ101: '{field} must be a decimal string in yuan with at most two decimals, found {found}. Write it like "1786.95".',
  DZ102: '{field} must be a decimal string with at most six decimals, found {found}. Sixty-five percent is "0.65".',
  DZ103: '{field} must be a whole number, found {found}. Give it without decimals.',
  DZ104: '{field} must be a real date written YYYY-MM-DD, found {found}. Leave it out when only the month is known.',
  DZ105: '{field} is {found}, outside the range {least} to {most}. Check that the unit is right.',
  DZ106: '{field} is {found}, which is not on the list. Use one of: {allowed}.',
  DZ107: '{field} is required and was not given. Only a field that may be unknown can be left out.',
  DZ108: '{field} is not a known field here. Check its spelling or remove it.',
  DZ109: '{field} has the wrong type: expected {expected}, found {found}.',
  DZ110: '{field} exceeds the limit of {most}. Split it or check where it comes from.',
  DZ111: '{field} must be an exact fraction "numerator/denominator", found {found}.',
  DZ112: '{field} is not a valid citizen number: {reason}. Compare it with the document; do not repair it by guess.',
  DZ113: '{field} has wrong bands: {reason}. Upper bounds must rise and only the last band may have none.',
  DZ114: '{field} contradicts {other}: {reason}.',
  DZ201: 'Policy {policy} never reads {what}. Use it in the formula or remove it from the declaration.',
  DZ202: 'Policy {policy} returns other fields than it declares: {what}.',
  DZ203: 'A term is not a plain value: it cannot be used in if, &&, ?: or a string. Use choose, match, and, or.',
  DZ204:
    'Policy {policy} builds a different formula each time. A formula must not use a clock, randomness or outside state.',
  DZ205: 'Policy {policy} rounds an amount that is already at {grain} yuan ({what}). Round once.',
  DZ206: 'Policy {policy} uses an item of a list outside the callback that received it.',
  DZ207: 'Policy {policy} returns the unrounded amount {what}. Round it by a sourced rounding before it leaves.',
  DZ208: 'Policy {policy} nests {depth} unnamed operations ({what}). Name the steps between with as(zh, en).',
  DZ209: 'Policy {policy} compares choices of two different lists: {what}.',
  DZ210: 'The declaration of policy {policy} is incomplete: {what}.',
  DZ301: 'Facts are missing for a decision: {missing}. Supply them, or ask bounds for the range.',
  DZ302: 'The parameter table has no value for: {missing}. No source gives it; the competent office has to.',
  DZ303: 'Result {field} is beyond the exact range. Check the magnitude of the input.',
  DZ304: '{what} does not fall on a calendar day: {day} plus {months} months has no such day, and the rule refuses.',
  DZ305:
    'Policy result {field} came out as {found}, outside what the policy declares ({least} to {most}). The policy has a defect; report it.',
  DZ401:
    'Parameter "{title}" ({parameter}) has no value for {place} on {on}. Known periods: {periods}. Supply a sourced value.',
  DZ402: 'Parameter "{title}" ({parameter}) breaks clause {clause}: {rule}. Correct the value.',
  DZ403: 'Parameter "{title}" ({parameter}) has standing {standing}, but only {accepted} is accepted.',
  DZ404: 'Jurisdiction {place} is unknown. Register it in the tree of the parameter book.',
  DZ405: 'A value of parameter {parameter} is wrong: {reason}.',
  DZ406:
    'Parameter {parameter} has two values for {place} from {from}. Give one of them an end or a later known-since day.',
  DZ501: 'Plugin {plugin} is wrong: {reason}.',
  DZ502: 'There is no policy {policy}. Loaded: {known}.',
  DZ503: 'Policy {policy} is a procedure without a formula and cannot be read as {reading}.',
  DZ504:
    'The day of the law is not known: {policy} was given neither its date field {field} nor `on`. Give one of them.',
  DZ505:
    'Policy {policy}: {outcome} does not run in straight lines along {fact} at step "{step}": {reason}. Take another input, or a shorter range.',
  DZ506: 'This needs the optional package {package}, which is not installed. Install it: npm install {package}.',
  DZ601:
    'A total of {total} cannot be divided within the bounds: they allow {least} to {most} (smallest unit). Change a bound or the total.',
  DZ602: 'Two of the {what} have the key {key}. Merge them first or check where they come from.',
  DZ603:
    'The weight of {key} is {found}, not a whole number of zero or more or an exact ratio. Scale it to whole numbers.',
  DZ604: 'The total {total} is no multiple of the grain {grain}. Take a smaller grain, or first say who gets the rest.',
  DZ605:
    'The cost {found} of pairing {demand} with {supply} cannot be added exactly. Scale it to smaller whole numbers; null means not allowed.',
  DZ606: '{key} counts as a lawful exception without a reason. Give the reason, or count it as a gap.',
  DZ607:
    'Coverages cannot be merged: their {what} are {one} and {other}. Take them for one day and one rate, of bases that do not overlap.',
  DZ608:
    'The term does not say one thing: check {field}. Give days with count, or months with monthEnd, and at least one when the first day counts.',
  DZ701: 'The receipt cannot be read at {at}: {reason}.',
  DZ702: 'The receipt was changed after it was made: its leaves do not give its root. Ask for the original.',
  DZ703: 'The receipt cannot be decided again: {what} was redacted. Ask for the whole receipt.',
} as const;
