import type { fields as english } from '../en/fields';
import type { Text } from '../texts';

export const fields: Record<keyof typeof english, Text> = {
  notKnown: '尚不清楚',
  yes: '是',
  no: '否',
  wrongNumber: '请输入 {min} 到 {max} 之间的整数。原来保存的内容不变。',
  wrongDate: '请输入 2000 年到 2100 年之间的有效日期。原来保存的内容不变。',
};
