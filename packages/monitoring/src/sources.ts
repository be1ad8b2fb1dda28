import type { Source } from '@dzfp/core';

/** The national guidance on watching for a fall back into poverty; later than the work points of 2019. */
export const watchGuidance2020: Source = {
  key: 'S116',
  title: '关于建立防止返贫监测和帮扶机制的指导意见（国开发〔2020〕6号，2020-03）',
  where: 'http://china-cer.com.cn/zhengcefagui/202006195993.html',
  year: 2020,
};

/** The three kinds of watched households of 2021. */
export const threeKinds2021: Source = {
  key: 'S118',
  title: '防止返贫监测对象三类（2021）',
  where: 'https://dongsansheng.com/e/tags/?tagname=三类',
  year: 2021,
};

/** The texts that this area alone cites (本领域出处). */
export const monitoringSources: readonly Source[] = [watchGuidance2020, threeKinds2021];
