import type { Texts } from '../texts';
import { guidance } from './guidance';
import { names } from './names';
import { outcomes } from './outcomes';
import { steps } from './steps';

export const zhCN: Texts = {
  language: 'zh-CN',
  title: '举办客户启动会议',
  notes: {
    'windows-10':
      'Windows 10 部分面向新获得 Windows 10 部署协助资格的现有客户，前提是 System Center Configuration Manager (SCCM) 已处于当前分支 (current branch)。此处内容依据 2020 年 5 月 4 日的行动手册。',
  },
  conditions: {
    rfa: '接洽由协助请求 (RFA) 发起',
    'managed-account': '客户由客户团队管理',
    'windows-10': '现有客户新获得 Windows 10 部署协助资格',
    'core-onboarding': '服务包含核心入门培训',
    'storage-services': '服务包含 Exchange、OneDrive for Business 或 SharePoint',
    partner: '有合作伙伴参与',
    combined: '客户希望将启动会议与技术评估合并进行',
  },
  ...names,
  ...steps,
  guidance,
  ...outcomes,
};
