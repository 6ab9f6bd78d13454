import type { deadlines as english } from '../en/deadlines';
import type { Text } from '../texts';

export const deadlines: Record<keyof typeof english, Text> = {
  deadline: '最近的截止时间',
  deadlineFirstContact: '首次联系截止：{date}',
  deadlineKickoff: '启动会议：{date}',
  deadlineDibs: 'DIBS 目标日期：{date}',
  deadlineFollowUp: '跟进（{date}）：{words}',
  deadlineFollowUpUnnamed: '跟进：{date}',
  deadlineAwareness: '认知（{date}）：{words}',
  deadlineAwarenessUnnamed: '认知：{date}',
  deadlineTraining: '培训（{date}）：{words}',
  deadlineTrainingUnnamed: '培训：{date}',
  deadlineInTime: '未到期',
  deadlineDueToday: '今天',
  deadlineOverdue: '已逾期',
  deadlineMet: '已完成（{date}）',
  deadlineMissed: '逾期完成（{date}）',
  deadlineMetUndated: '已完成',
  deadlineMissedUndated: '日期已过',
};
