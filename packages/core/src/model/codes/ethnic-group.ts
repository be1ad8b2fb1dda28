import { choice, type Schema } from '../../schema/builders.ts';
import { text, type Text } from '../../text.ts';

/** Ethnic group (民族). */
export type EthnicGroup =
  | 'han'
  | 'mongol'
  | 'hui'
  | 'tibetan'
  | 'uyghur'
  | 'miao'
  | 'yi'
  | 'zhuang'
  | 'buyei'
  | 'korean'
  | 'manchu'
  | 'dong'
  | 'yao'
  | 'bai'
  | 'tujia'
  | 'hani'
  | 'kazakh'
  | 'dai'
  | 'li'
  | 'lisu'
  | 'va'
  | 'she'
  | 'gaoshan'
  | 'lahu'
  | 'sui'
  | 'dongxiang'
  | 'naxi'
  | 'jingpo'
  | 'kyrgyz'
  | 'tu'
  | 'daur'
  | 'mulao'
  | 'qiang'
  | 'blang'
  | 'salar'
  | 'maonan'
  | 'gelao'
  | 'xibe'
  | 'achang'
  | 'pumi'
  | 'tajik'
  | 'nu'
  | 'uzbek'
  | 'russian'
  | 'evenki'
  | 'deang'
  | 'bonan'
  | 'yugur'
  | 'gin'
  | 'tatar'
  | 'derung'
  | 'oroqen'
  | 'hezhen'
  | 'monba'
  | 'lhoba'
  | 'jino';

/**
 * Ethnic group (民族): GB/T 3304-1991, all 56 in the order of their numeric codes 01–56. Standing: reported. Register systems exist
 * that number the groups differently: never read a bare code without its list.
 */
export const ethnicGroup: Schema<EthnicGroup> = choice<Readonly<Record<EthnicGroup, Text>>>('民族', 'ethnic group', {
  han: text('汉族', 'Han'),
  mongol: text('蒙古族', 'Mongol'),
  hui: text('回族', 'Hui'),
  tibetan: text('藏族', 'Tibetan'),
  uyghur: text('维吾尔族', 'Uyghur'),
  miao: text('苗族', 'Miao'),
  yi: text('彝族', 'Yi'),
  zhuang: text('壮族', 'Zhuang'),
  buyei: text('布依族', 'Buyei'),
  korean: text('朝鲜族', 'Korean'),
  manchu: text('满族', 'Manchu'),
  dong: text('侗族', 'Dong'),
  yao: text('瑶族', 'Yao'),
  bai: text('白族', 'Bai'),
  tujia: text('土家族', 'Tujia'),
  hani: text('哈尼族', 'Hani'),
  kazakh: text('哈萨克族', 'Kazakh'),
  dai: text('傣族', 'Dai'),
  li: text('黎族', 'Li'),
  lisu: text('傈僳族', 'Lisu'),
  va: text('佤族', 'Va'),
  she: text('畲族', 'She'),
  gaoshan: text('高山族', 'Gaoshan'),
  lahu: text('拉祜族', 'Lahu'),
  sui: text('水族', 'Sui'),
  dongxiang: text('东乡族', 'Dongxiang'),
  naxi: text('纳西族', 'Naxi'),
  jingpo: text('景颇族', 'Jingpo'),
  kyrgyz: text('柯尔克孜族', 'Kyrgyz'),
  tu: text('土族', 'Tu'),
  daur: text('达斡尔族', 'Daur'),
  mulao: text('仫佬族', 'Mulao'),
  qiang: text('羌族', 'Qiang'),
  blang: text('布朗族', 'Blang'),
  salar: text('撒拉族', 'Salar'),
  maonan: text('毛南族', 'Maonan'),
  gelao: text('仡佬族', 'Gelao'),
  xibe: text('锡伯族', 'Xibe'),
  achang: text('阿昌族', 'Achang'),
  pumi: text('普米族', 'Pumi'),
  tajik: text('塔吉克族', 'Tajik'),
  nu: text('怒族', 'Nu'),
  uzbek: text('乌孜别克族', 'Uzbek'),
  russian: text('俄罗斯族', 'Russian'),
  evenki: text('鄂温克族', 'Evenki'),
  deang: text('德昂族', 'Deang'),
  bonan: text('保安族', 'Bonan'),
  yugur: text('裕固族', 'Yugur'),
  gin: text('京族', 'Gin'),
  tatar: text('塔塔尔族', 'Tatar'),
  derung: text('独龙族', 'Derung'),
  oroqen: text('鄂伦春族', 'Oroqen'),
  hezhen: text('赫哲族', 'Hezhen'),
  monba: text('门巴族', 'Monba'),
  lhoba: text('珞巴族', 'Lhoba'),
  jino: text('基诺族', 'Jino'),
});
