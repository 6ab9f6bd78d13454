import type { summary as english } from '../en/summary';
import type { Text } from '../texts';

export const summary: Record<keyof typeof english, Text> = {
  summaryCopy: '复制摘要',
  summaryCopied: '已复制，请粘贴到 CRM 的笔记中。',
  summaryCopyRefused: '浏览器不允许复制。请打开摘要，选中文字后手动复制。',
  summarySave: '另存为 Markdown',
  summarySaveFailed: '未能另存为文件。请重新加载此页面，然后重试。',
  summaryPrint: '打印',
  summaryFileName: '客户启动摘要 {customer} {date}',

  summaryTitle: '客户启动摘要：{customer}',
  summaryLabel: '{label}：',
  summaryStanding: '进展',
  summaryAsOf: '截至',
  summaryWork: '{done}/{total} ({percent}%)',
  summaryDeadlines: '截止时间',
  summaryStep: '{number}. {title}',
  summaryWentOn: '未完成即继续',
  summaryTask: '{id} {name}',
  summaryPercent: '完成 {percent}%',
  summaryTime: '用时 {time}',

  summaryDateNotInFuture: '填写时不是将来的日期',
  summaryDateNotAfterAssignment: '不晚于分配当天',
  summaryDatePassed: '日期已过',
  summaryCapturedBefore: '已标记为“已记录”，但未填写各项内容',
  summaryCaptured: '已记录可用的信息。',
  summaryInfluenceHigh: '影响力高',
  summaryInfluenceMedium: '影响力中',
  summaryInfluenceLow: '影响力低',

  summaryRisks: '风险',
  summaryRisk: '风险',
  summaryReasons: '需要合作伙伴的原因',
  summaryGaps: '知识缺口',
  summaryGap: '未填写主题的缺口',
  summaryWantsSme: '需要 SME',
  summaryWantsBvd: '需要 BVD',
  summaryGapClosed: '已弥补',
  summaryOutputsOpen: '尚未取得的重要成果',
};
