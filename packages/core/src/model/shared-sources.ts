import type { Source } from '../parameter/source.ts';
import { workPoints2019 } from './work-points.ts';

/** The provincial poverty line of 2018 and its published distances to the national line and to the year before. */
export const povertyLine2018: Source = {
  key: 'S4',
  title: '3609元！山东省统计局公布2018年全省贫困标准（2019-05-18，转载）',
  where: 'http://jinan.baogaosu.com/xinwen/年全省贫困标准/74950055',
  year: 2019,
};

/** How far Dezhou's renovation of houses had come on 7 April 2020, by status of the register. */
export const renovationProgress2020: Source = {
  key: 'S86',
  title: '德州市加快农村危房改造步伐（2020-04-17）',
  where: 'http://dezhou.sdnews.com.cn/xwzx/202004/t20200417_2718806.htm',
  year: 2020,
};

/** The texts that several areas cite, or that stand beside the work points (共用出处). */
export const sharedSources: readonly Source[] = [workPoints2019, povertyLine2018, renovationProgress2020];
