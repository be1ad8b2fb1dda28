import type { Payer } from '@dzfp/medical';

/** A layer of the burden curve: the patient, or a payer. */
export interface Layer {
  readonly field: Payer | 'burden';
  readonly zh: string;
  readonly en: string;
  /** The mark that tells the layer apart without colour. */
  readonly mark: string;
}

/** From the bottom: the patient first, so that the share can be read off against the limit. */
export const layers: readonly Layer[] = [
  { field: 'burden', zh: '个人负担', en: 'patient', mark: 'M0,8 L8,0' },
  { field: 'commercialSupplement', zh: '商业补充保险', en: 'commercial supplement', mark: 'M0,4 H8' },
  { field: 'socialAssistance', zh: '社会救助', en: 'social assistance', mark: 'M4,0 V8' },
  { field: 'medicalAssistance', zh: '医疗救助', en: 'medical assistance', mark: 'M0,0 L8,8' },
  { field: 'hospitalRelief', zh: '医疗机构减免', en: 'hospital relief', mark: 'M0,4 H8 M4,0 V8' },
  { field: 'criticalIllness', zh: '大病保险', en: 'critical illness', mark: 'M2,4 a2,2 0 1,0 4,0 a2,2 0 1,0 -4,0' },
  { field: 'basic', zh: '基本医保', en: 'basic insurance', mark: '' },
];
