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
  simulate <政策>                   对一批记录比较两个日期的规定：各项增减、得失人数（--from、--to、--by）
  breakpoints <政策>                一项结果随一个输入变动的折点、跳变和不动区间（--over、--outcome）
  prove [政策]                      对某地某日的数值证明政策的规律与承诺，或给出最小反例（--on、--jurisdiction、--timeout）
  settle STAYS                      结算一份住院清单（.xlsx 或 CSV），写出三个 CSV
  check REGISTER.xlsx …             核查登记册及随附名单，写出问题清单、汇总和标注副本（--on、--out DIR）
  convert FILE …                    把名单写成规范的列和写法（--out FILE.xlsx、.csv 或 .parquet）
  parameters export                 参数写成 Excel 供主管部门核验签认（--out FILE.xlsx）
  parameters import FILE.xlsx       读回核验结果，写出更正和差异页（--out DIR）
  validate MODULE|FOLDER            检查插件（规律、例子、中英文、出处、数值、接口版本），指出须改之处；文件夹另查打包

选项
  --input FILE|-                    事实（JSON），- 为标准输入
  --before FILE                     此前的累计（JSON），结转类政策用
  --over FIELD --outcome FIELD      breakpoints：变动的输入（金额或数量）、所看的结果
  --from VALUE --to VALUE           breakpoints：输入的起止，默认为允许的全部范围；simulate：相比的两个日期
  --by FIELD[,FIELD]                simulate：按哪些选项分组
  --on YYYY-MM-DD                   适用哪一天的规定
  --as-known-on YYYY-MM-DD          按当天已知的规定
  --jurisdiction CODE               地区代码，如 371402
  --parameters FILE                 另加一册参数（JSON）
  --illustrative                    载入示例参数（不是政策依据）
  --accept official,reported        只接受这些等级的参数
  --dialect duckdb|postgres|spark   sql：哪种数据库（Spark 未列入自动测试）
  --register FILE[,FILE]            settle：登记册（.xlsx 或 CSV）
  --timeout SECONDS                 prove：每个问题至多求解几秒，默认 10
  --out DIR                         输出目录
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
  simulate <policy>                 what another day’s law would change over many records (--from, --to, --by)
  breakpoints <policy>              where a result bends, jumps or stands still along one input (--over, --outcome)
  prove [policy]                    prove laws and pledges for the values of a place and day, or give the least counterexample
  settle STAYS                      settle a list of inpatient stays (.xlsx or CSV) into three CSV files
  check REGISTER.xlsx …             check a register and lists that come with it: findings, summaries, annotated copies (--on, --out DIR)
  convert FILE …                    write lists in their usual columns and forms (--out FILE.xlsx, .csv or .parquet)
  parameters export                 write the parameters as a workbook for an office to check and sign (--out FILE.xlsx)
  parameters import FILE.xlsx       read the checked workbook back: corrections and a page of differences (--out DIR)
  validate MODULE|FOLDER            check a plugin (laws, examples, both languages, sources, values, api version) and say what to mend;
                                    of a folder also what would be published

Options
  --input FILE|-                    facts as JSON, - for standard input
  --before FILE                     the state so far as JSON, for policies that carry one
  --over FIELD --outcome FIELD      breakpoints: the input that runs (an amount or count), the result that is followed
  --from VALUE --to VALUE           breakpoints: ends of the input, all that is allowed when left out; simulate: the two days
  --by FIELD[,FIELD]                simulate: the choices by which records are grouped
  --on YYYY-MM-DD                   the day whose law applies
  --as-known-on YYYY-MM-DD          decide as it was known on that day
  --jurisdiction CODE               code of the place, for instance 371402
  --parameters FILE                 a further parameter book as JSON
  --illustrative                    load the illustrative values (no policy)
  --accept official,reported        standings of values that are accepted
  --dialect duckdb|postgres|spark   sql: for which database (no test runs Spark)
  --register FILE[,FILE]            settle: the register, .xlsx or CSV
  --timeout SECONDS                 prove: how long to try each question, 10 when left out
  --out DIR                         where to write
  --json                            machine output, for errors too
  --lang zh|en                      language; else by LC_ALL or LANG, else Chinese
  -h, --help · -v, --version

Exit codes: 0 done · 1 input refused or not sufficient · 2 wrong usage · 3 cannot read or write`,
);
