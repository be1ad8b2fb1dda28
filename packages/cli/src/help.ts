import { text, type Text } from '@dzfp/core';

/** What `dzfp --help` prints. */
export const help: Text = text(
  `用法：dzfp <命令> [选项]

命令
  list                              列出全部政策
  describe <政策>                   说明：条款、主管部门、材料、时限、参数、输入输出、规则
  evaluate <政策>                   作出决定
  explain <政策>                    逐步说明决定，附参数来源与条款
  bounds <政策>                     事实不全时的上下限
  questions <政策>                  接下来该问哪个事实
  sql <政策>                        写成一条 SQL，在数据库中对全部记录测算（--dialect、--on、--jurisdiction）
  sql --views [<政策> …]            写成视图，参数按地区和有效期列表（--dialect、--jurisdiction 可给多个，逗号分隔）
  simulate <政策>                   政策模拟：对一批记录或合成人口比较两个日期的规定或另一套数值（--from、--to、--html）
  breakpoints <政策>                一项结果随一个输入变动的折点、跳变和不动区间（--over、--outcome）
  diff [政策 …]                     两个日期或两个地区的规定有何不同：参数、依据、结果不同的边界情况（--from、--to、--jurisdiction A,B）
  prove [政策]                      对某地某日的数值证明政策的规律与承诺，或给出最小反例（--on、--jurisdiction、--timeout）
  schema [政策 …]                   事实、结果、参数的 JSON Schema，供其他语言使用（--out FILE）
  settle STAYS                      结算一份住院清单（.xlsx 或 CSV），写出三个 CSV
  check REGISTER.xlsx …             核查登记册及随附名单，写出问题清单、汇总和标注副本（--on、--out DIR）
  convert FILE …                    把名单写成规范的列和写法（--out FILE.xlsx、.csv 或 .parquet）
  population                        合成登记册（人员均为虚构），按已公布的分布校准（--households、--seed、--out）
  parameters export                 参数写成 Excel 供主管部门核验签认（--out FILE.xlsx）
  parameters import FILE.xlsx       读回核验结果，写出更正和差异页（--out DIR）
  parameters coverage               各地区、全部时间内参数的覆盖、缺口、冲突，以及是否守住上位规定（--jurisdiction 及其下各地）
  receipt make <政策>               作出决定并出具可验证的凭证（--out FILE）
  receipt verify|replay FILE        验证凭证未被改动；按凭证复算
  receipt redact FILE               遮盖凭证中的内容（--paths、--out）
  receipt compare FILE FILE         两份凭证为何不同
  validate MODULE|FOLDER            检查插件（规律、例子、中英文、出处、数值、接口版本），指出须改之处；文件夹另查打包

选项
  --input FILE|-                    事实（JSON），- 为标准输入
  --before FILE                     此前的累计（JSON），结转类政策用
  --over FIELD --outcome FIELD      breakpoints：变动的输入（金额或数量）、所看的结果
  --from VALUE --to VALUE           breakpoints：输入的起止，默认为允许的全部范围；simulate：相比的两个日期
  --by FIELD[,FIELD]                simulate：按哪些选项分组；合成人口和写有 place（县区代码）的记录还可按 place
  --to-parameters FILE              simulate：后一套规定改用此册中的数值（JSON）
  --deciles FIELD                   simulate：按一项金额或数量十等分；合成人口和写有 income（人均纯收入，元）的记录可用 income
  --largest N                       simulate：列出损失最大的 N 条并逐步说明
  --html FILE                       simulate：写成一页报告
  --on YYYY-MM-DD                   适用哪一天的规定
  --as-known-on YYYY-MM-DD          按当天已知的规定
  --jurisdiction CODE               地区代码，如 371402
  --parameters FILE                 另加一册参数（JSON）
  --illustrative                    载入示例参数（不是政策依据）
  --accept official,reported        只接受这些等级的参数
  --dialect duckdb|postgres|spark   sql：哪种数据库
  --register FILE[,FILE]            settle：登记册（.xlsx 或 CSV）
  --households N --seed S           合成人口的户数和种子（simulate 可用来代替 --input）
  --timeout SECONDS                 prove：每个问题至多求解几秒，默认 10
  --out DIR                         输出目录
  --paths PATH[,PATH]               receipt redact：要遮盖的路径，如 /facts/person
  --json                            以 JSON 输出，出错时也是
  --lang zh|en                      语言；默认随 LC_ALL、LANG，否则中文
  -h, --help · -v, --version

退出码：0 成功 · 1 输入被拒绝或不足以决定 · 2 用法错误 · 3 读写错误`,
  `Usage: dzfp <command> [options]

Commands
  list                              every policy
  describe <policy>                 clauses, authority, papers, time limit, parameters, fields, the rule in words
  evaluate <policy>                 decide
  explain <policy>                  decide with every step, its source and clause
  bounds <policy>                   from half-known facts, between which figures the decision lies
  questions <policy>                which fact to ask for next
  sql <policy>                      the rule as one SQL statement over all records (--dialect, --on, --jurisdiction)
  sql --views [<policy> …]          views over values by place and period (--dialect, --jurisdiction takes several, with commas)
  simulate <policy>                 what another day’s law or other values would change over many records (--from, --to, --html)
  breakpoints <policy>              where a result bends, jumps or stands still along one input (--over, --outcome)
  diff [policy …]                   what changed between two days or places: values, sources, boundary cases (--from, --to, --jurisdiction A,B)
  prove [policy]                    prove laws and pledges for the values of a place and day, or give the least counterexample
  schema [policy …]                 facts, results and parameters as one JSON Schema, for other languages (--out FILE)
  settle STAYS                      settle a list of inpatient stays (.xlsx or CSV) into three CSV files
  check REGISTER.xlsx …             check a register and lists that come with it: findings, summaries, annotated copies (--on, --out DIR)
  convert FILE …                    write lists in their usual columns and forms (--out FILE.xlsx, .csv or .parquet)
  population                        a synthetic register of fictional persons that keeps published margins (--households, --seed, --out)
  parameters export                 write the parameters as a workbook for an office to check and sign (--out FILE.xlsx)
  parameters import FILE.xlsx       read the checked workbook back: corrections and a page of differences (--out DIR)
  parameters coverage               values of every place over all time: gaps, conflicts, and bounds of higher levels (--jurisdiction: it and all within)
  receipt make <policy>             decide and make a receipt that can be verified (--out FILE)
  receipt verify|replay FILE        whether a receipt is as it was made; decide again from it
  receipt redact FILE               take values out of a receipt (--paths, --out)
  receipt compare FILE FILE         why two decisions differ
  validate MODULE|FOLDER            check a plugin (laws, examples, both languages, sources, values, api version) and say what to mend;
                                    of a folder also what would be published

Options
  --input FILE|-                    facts as JSON, - for standard input
  --before FILE                     the state so far as JSON, for policies that carry one
  --over FIELD --outcome FIELD      breakpoints: the input that runs (an amount or count), the result that is followed
  --from VALUE --to VALUE           breakpoints: ends of the input, all that is allowed when left out; simulate: the two days
  --by FIELD[,FIELD]                simulate: the choices by which records are grouped; by place too, where records carry the code of a county under that name
  --to-parameters FILE              simulate: values (JSON) that take the place of those in the second law
  --deciles FIELD                   simulate: tenths by an amount or count; by income, where records carry it under that name (yuan per head)
  --largest N                       simulate: name the N largest losses and explain them step by step
  --html FILE                       simulate: write the report as one page
  --on YYYY-MM-DD                   the day whose law applies
  --as-known-on YYYY-MM-DD          decide as it was known on that day
  --jurisdiction CODE               code of the place, for instance 371402
  --parameters FILE                 a further parameter book as JSON
  --illustrative                    load the illustrative values (no policy)
  --accept official,reported        standings of values that are accepted
  --dialect duckdb|postgres|spark   sql: for which database
  --register FILE[,FILE]            settle: the register, .xlsx or CSV
  --households N --seed S           size and seed of a synthetic population (for simulate instead of --input)
  --timeout SECONDS                 prove: how long to try each question, 10 when left out
  --out DIR                         where to write
  --paths PATH[,PATH]               receipt redact: what to take out, for instance /facts/person
  --json                            machine output, for errors too
  --lang zh|en                      language; else by LC_ALL or LANG, else Chinese
  -h, --help · -v, --version

Exit codes: 0 done · 1 input refused or not sufficient · 2 wrong usage · 3 cannot read or write`,
);
