import type { naming as english } from '../en/naming';
import type { Text } from '../texts';

export const naming: Record<keyof typeof english, Text> = {
  nameGive: '为此客户命名',
  nameChange: '更改名称',
  nameField: '客户名称',
  nameHint: '留空则显示 {crm} 中的名称。',
  nameOther: '{crm} 中的名称是“{name}”。',
  nameUseOther: '使用该名称',
  nameKeep: '保留我的名称',
};
