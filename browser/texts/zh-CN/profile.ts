import type { profile as english } from '../en/profile';
import type { Text } from '../texts';

export const profile: Record<keyof typeof english, Text> = {
  profileTitle: '接洽信息',
  profileNothing: '尚未填写',
  profileHint: '均为选填。你的回答决定下方显示哪些内容，以及各项工作何时截止。',

  profileMotion: '发起方式',
  profileMotionHint: '接洽是如何发起的。',
  profileAssignedOn: '分配时间',
  profileAssignedOnHint: '发起方式为 RFA 时，首次联系须在分配后两个工作日内完成。',
  profileManaged: '由客户团队管理',
  profileManagedHint: '该客户配有客户团队。',
  profilePartner: '有合作伙伴参与',
  profilePartnerHint: '有合作伙伴与你共同开展此次接洽。',
  profilePartnerScope: '与合作伙伴的范围划分',
  profilePartnerScopeHint: '哪些工作由你负责，哪些由合作伙伴负责。',
  profileWindows10: '新获得 Windows 10 部署协助资格',
  profileWindows10Hint: '现有客户，现在可以获得 Windows 10 部署协助。',
  profileServices: '服务',
  profileServicesSave: '保存服务',
  profileSeats: '席位数',
  profileSeatsHint: '少于 1,000 个时，退出接洽的目标按席位数计算。',
  profileKickoffOn: '启动会议时间',
  profileKickoffOnHint: '启动会议的日期和时间。',
  profileAttendees: '参会者',
  profileCombined: '启动会议与技术评估合并进行',
  profileCombinedHint: '合并时，启动会议中还需查看部署启用计划。',
  profilePlanReviewed: '部署启用计划已查看',
  profileAssignedOnAhead: '此时间在将来，首次联系的截止时间会因此推迟。请确认年份是否正确。',
  profileContactedOn: '联系时间',
  profileContactedOnHint: '仅在与勾选任务的时间不同时填写。',
  profileContactedOnWrong: '此时间早于分配时间或晚于当前时间，因此不予采用。',

  profileSeatsKnown: { other: '{count} 个席位' },
  profileIsManaged: '由客户团队管理',
  profileHasPartner: '有合作伙伴',

  appliesIf: '适用条件：{words}',
  appliesMark: '视情况',
};
