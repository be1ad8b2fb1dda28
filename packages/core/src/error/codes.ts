/**
 * The closed list of everything that can go wrong, by number: 1xx input, 2xx definition, 3xx evaluation, 4xx parameters,
 * 5xx plugins and engine. `{name}` marks what the occurrence fills in; the second sentence says how to mend it.
 */
export const codes = {
  DZ101: {
    zh: '{field} 应写成以元为单位的十进制字符串，最多两位小数，实为 {found}。请改写成如 "1786.95" 的形式。',
    en: '{field} must be a decimal string in yuan with at most two decimals, found {found}. Write it like "1786.95".',
  },
  DZ102: {
    zh: '{field} 应写成最多六位小数的十进制字符串，实为 {found}。百分之六十五写成 "0.65"。',
    en: '{field} must be a decimal string with at most six decimals, found {found}. Sixty-five percent is "0.65".',
  },
  DZ103: {
    zh: '{field} 应为整数，实为 {found}。请给出不带小数的数。',
    en: '{field} must be a whole number, found {found}. Give it without decimals.',
  },
  DZ104: {
    zh: '{field} 应为 YYYY-MM-DD 形式的真实日期，实为 {found}。只知道月份时请留空。',
    en: '{field} must be a real date written YYYY-MM-DD, found {found}. Leave it out when only the month is known.',
  },
  DZ105: {
    zh: '{field} 的值 {found} 不在允许范围 {least} 至 {most} 之内。请核对单位是否为元。',
    en: '{field} is {found}, outside the range {least} to {most}. Check that the unit is right.',
  },
  DZ106: {
    zh: '{field} 的值 {found} 不在代码表内，可用：{allowed}。',
    en: '{field} is {found}, which is not on the list. Use one of: {allowed}.',
  },
  DZ107: {
    zh: '{field} 是必填项，没有给出。未知的事实只能在允许未知的字段上留空。',
    en: '{field} is required and was not given. Only a field that may be unknown can be left out.',
  },
  DZ108: {
    zh: '{field} 不是这里认识的字段。请核对拼写，或把它删去。',
    en: '{field} is not a known field here. Check its spelling or remove it.',
  },
  DZ109: {
    zh: '{field} 的类型不对：应为 {expected}，实为 {found}。',
    en: '{field} has the wrong type: expected {expected}, found {found}.',
  },
  DZ110: {
    zh: '{field} 超过了 {most} 的上限。请先拆分或核对来源。',
    en: '{field} exceeds the limit of {most}. Split it or check where it comes from.',
  },
  DZ111: {
    zh: '{field} 应写成精确分数 "分子/分母"，实为 {found}。',
    en: '{field} must be an exact fraction "numerator/denominator", found {found}.',
  },
  DZ112: {
    zh: '{field} 不是有效的公民身份号码：{reason}。请对照证件核对，不要自行修改。',
    en: '{field} is not a valid citizen number: {reason}. Compare it with the document; do not repair it by guess.',
  },
  DZ113: {
    zh: '{field} 的分段不合规则：{reason}。各段上限须递增，只有最后一段可以没有上限。',
    en: '{field} has wrong bands: {reason}. Upper bounds must rise and only the last band may have none.',
  },
  DZ114: {
    zh: '{field} 与 {other} 矛盾：{reason}。',
    en: '{field} contradicts {other}: {reason}.',
  },
  DZ201: {
    zh: '政策 {policy} 没有读取 {what}。请在公式中使用它，或从声明中删去。',
    en: 'Policy {policy} never reads {what}. Use it in the formula or remove it from the declaration.',
  },
  DZ202: {
    zh: '政策 {policy} 的结果字段与声明不符：{what}。',
    en: 'Policy {policy} returns other fields than it declares: {what}.',
  },
  DZ203: {
    zh: '公式里的量不是普通的值，不能用于 if、&&、?: 或字符串。请用 choose、match、and、or。',
    en: 'A term is not a plain value: it cannot be used in if, &&, ?: or a string. Use choose, match, and, or.',
  },
  DZ204: {
    zh: '政策 {policy} 两次构建的公式不同。公式不得依赖时钟、随机数或外部状态。',
    en: 'Policy {policy} builds a different formula each time. A formula must not use a clock, randomness or outside state.',
  },
  DZ205: {
    zh: '政策 {policy} 对已在 {grain} 元单位上的金额再次取整（{what}）。请只取整一次。',
    en: 'Policy {policy} rounds an amount that is already at {grain} yuan ({what}). Round once.',
  },
  DZ206: {
    zh: '政策 {policy} 在列表的回调之外使用了列表的元素。',
    en: 'Policy {policy} uses an item of a list outside the callback that received it.',
  },
  DZ207: {
    zh: '政策 {policy} 的结果 {what} 是未取整的金额。请用有出处的取整方式取整后再返回。',
    en: 'Policy {policy} returns the unrounded amount {what}. Round it by a sourced rounding before it leaves.',
  },
  DZ208: {
    zh: '政策 {policy} 的公式有 {depth} 层没有名称的运算（{what}）。请用 as(中文, 英文) 为中间步骤命名。',
    en: 'Policy {policy} nests {depth} unnamed operations ({what}). Name the steps between with as(zh, en).',
  },
  DZ209: {
    zh: '政策 {policy} 比较了两个不同代码表的选项：{what}。',
    en: 'Policy {policy} compares choices of two different lists: {what}.',
  },
  DZ210: {
    zh: '政策 {policy} 的声明不完整：{what}。',
    en: 'The declaration of policy {policy} is incomplete: {what}.',
  },
  DZ301: {
    zh: '还缺少事实，不能作出决定：{missing}。请补充，或用 bounds 得到上下限。',
    en: 'Facts are missing for a decision: {missing}. Supply them, or ask bounds for the range.',
  },
  DZ302: {
    zh: '参数表缺少所需的格：{missing}。该值没有来源，请由有权机关提供。',
    en: 'The parameter table has no value for: {missing}. No source gives it; the competent office has to.',
  },
  DZ303: {
    zh: '结果 {field} 超出可精确表示的范围。请核对输入的数量级。',
    en: 'Result {field} is beyond the exact range. Check the magnitude of the input.',
  },
  DZ304: {
    zh: '{what} 不落在日历上：{day} 加 {months} 个月没有这一天，而规则要求拒绝。',
    en: '{what} does not fall on a calendar day: {day} plus {months} months has no such day, and the rule refuses.',
  },
  DZ401: {
    zh: '参数“{title}”（{parameter}）在 {place} {on} 没有值。已知的有效期：{periods}。请提供带来源的值。',
    en: 'Parameter "{title}" ({parameter}) has no value for {place} on {on}. Known periods: {periods}. Supply a sourced value.',
  },
  DZ402: {
    zh: '参数“{title}”（{parameter}）违反 {clause}：{rule}。请改正该值。',
    en: 'Parameter "{title}" ({parameter}) breaks clause {clause}: {rule}. Correct the value.',
  },
  DZ403: {
    zh: '参数“{title}”（{parameter}）的值等级为 {standing}，而只接受 {accepted}。',
    en: 'Parameter "{title}" ({parameter}) has standing {standing}, but only {accepted} is accepted.',
  },
  DZ404: {
    zh: '地区代码 {place} 未知。请在参数册的地区树中登记它。',
    en: 'Jurisdiction {place} is unknown. Register it in the tree of the parameter book.',
  },
  DZ405: {
    zh: '参数 {parameter} 的值有误：{reason}。',
    en: 'A value of parameter {parameter} is wrong: {reason}.',
  },
  DZ406: {
    zh: '参数 {parameter} 在 {place} {from} 同时有两个值。请为其中一个注明失效日或知悉日。',
    en: 'Parameter {parameter} has two values for {place} from {from}. Give one of them an end or a later known-since day.',
  },
  DZ501: {
    zh: '插件 {plugin} 有误：{reason}。',
    en: 'Plugin {plugin} is wrong: {reason}.',
  },
  DZ502: {
    zh: '没有名为 {policy} 的政策。已加载：{known}。',
    en: 'There is no policy {policy}. Loaded: {known}.',
  },
  DZ503: {
    zh: '政策 {policy} 是办事程序，没有公式，不能作 {reading}。',
    en: 'Policy {policy} is a procedure without a formula and cannot be read as {reading}.',
  },
  DZ504: {
    zh: '不能确定适用日期：{policy} 没有指明日期字段，也没有给出 on。',
    en: 'The day of the law is not known: {policy} names no date field and no `on` was given.',
  },
} as const;

/** A number of the closed list of errors. */
export type ErrorCode = keyof typeof codes;

type Placeholders<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** What an occurrence of an error has to say: one string for each placeholder of its message. */
export type ErrorInfo<Code extends ErrorCode> = {
  readonly [Name in Placeholders<(typeof codes)[Code]['en']>]: string;
};
