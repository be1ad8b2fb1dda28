import { count, day, flag, list, record, type Count, type Day, type Schema } from '@dzfp/core';
import { PostService } from './post-service.ts';

/** One service in the month, with how often it was done by the attendance list. */
export interface ServiceDone {
  readonly service: PostService;
  /** 服务次数: signed by the person served or a witness; left out: not known. */
  readonly times?: Count;
}

/** A month of one post (专岗月度记录). */
export interface PostMonth {
  readonly paidOn: Day;
  /** 当月在岗. */
  readonly held?: boolean;
  readonly personsServed?: Count;
  readonly daysAttended?: Count;
  /** One line for each service; a service without a line was not done. */
  readonly services?: readonly ServiceDone[];
}

const ServiceDone: Schema<ServiceDone> = record<ServiceDone>('服务记录', 'service', {
  service: PostService,
  times: count('服务次数', 'times', { most: 1000 }).optional(),
});

/** 专岗月度记录. */
export const PostMonth: Schema<PostMonth> = record<PostMonth>('专岗月度记录', 'month of a post', {
  paidOn: day('发放日期', 'day of the payment'),
  held: flag('当月在岗', 'the post was held').optional(),
  personsServed: count('服务人数', 'persons served', { most: 100 }).optional(),
  daysAttended: count('出勤天数', 'days attended', { most: 31 }).optional(),
  services: list('服务记录', 'services', ServiceDone, { most: 50 }).optional(),
});
