import type { forms as english } from '../en/forms';
import type { Text } from '../texts';

export const forms: Record<keyof typeof english, Text> = {
  partDone: '已完成',
  partToDo: '待办',

  dibsOld: '此步骤标记为“已记录”时，还没有以下字段。填写后，内容会出现在摘要中。',
  dibsNotInFuture: '目标日期须为将来的日期。',
  dibsNotAfterAssignment: '目标日期须晚于分配当天。',
  dibsPassed: '此日期（{date}）已过，但仍然有效。',
  dibsOwnerName: '姓名',
  dibsOwnerRole: '角色',
  dibsOwnerEmail: '电子邮件',
  dibsOwnerEmailWrong: '电子邮件地址无效，正确的格式如 name@contoso.com。',

  ssatAddStakeholder: '添加利益相关者',
  ssatName: '姓名',
  ssatRole: '角色',
  ssatInfluence: '影响力',
  ssatInfluenceHigh: '高',
  ssatInfluenceMedium: '中',
  ssatInfluenceLow: '低',
  ssatAddScenario: '添加场景',
  ssatScenario: '场景',
  ssatAddAwareness: '添加认知计划',
  ssatAddTraining: '添加培训计划',
  ssatPlan: '计划',
  ssatPlanDate: '日期',
  ssatCaptured: '已记录可用的信息',
  ssatWantsStakeholder: '还需要：至少一位填写了姓名的利益相关者。',
  ssatWantsMark: '还需要：勾选“已记录可用的信息”。',

  entryUnnamed: '未命名',
  entryAdd: '添加',
  entryDone: '完成',
  entryRemove: '删除',
  entryRemoveNamed: '删除：{name}',
  entryRemoved: '已删除：',
  entryUndo: '撤销',
};
