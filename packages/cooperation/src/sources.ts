import type { Source } from '@dzfp/core';

/** What Dezhou did in Xiushan up to October 2020. */
export const xiushanReport: Source = {
  key: 'S115',
  title: '德州—秀山扶贫协作（2020-10；2021-11；2023-10）',
  where: 'http://www.libmeeting.com/show/news/45383.html',
  year: 2020,
};

/** The texts that this area alone cites (本领域出处). */
export const cooperationSources: readonly Source[] = [xiushanReport];
