import { choice, text, type Schema, type Text } from '@dzfp/core';

/** The five services of a village post. */
export type PostService = 'cleaning' | 'meals' | 'doctor' | 'comfort' | 'errands';

/** 专岗服务: the five that the work points name. */
export const PostService: Schema<PostService> = choice<Readonly<Record<PostService, Text>>>('服务项目', 'service', {
  cleaning: text('打扫卫生', 'cleaning'),
  meals: text('做饭', 'meals'),
  doctor: text('陪同就医', 'going to the doctor'),
  comfort: text('精神慰藉', 'comfort'),
  errands: text('代办事务', 'errands'),
});
