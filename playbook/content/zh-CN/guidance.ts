import type { Texts } from '../texts';

export const guidance: Texts['guidance'] = {
  background: {
    title: '先了解客户',
    points: {
      concerns: '询问客户有哪些关切和需求。',
      context: '在 FTOP 中查看客户的背景、许可证和迄今的活动。',
      handover: '与客户联系之前，先完成 Gateway 目标设定团队向交付 FastTrack 经理 (FM) 的移交。',
      research:
        '通过领英和客户网站了解其行业和核心业务；如果客户由客户团队管理，也向客户团队了解情况。',
    },
  },
  completion: {
    title: '怎样算完成',
    points: {
      expectations: '讲清 FastTrack 权益包括什么，以及工作负载或服务怎样算完成。',
      leave: '所需的启用或迁移完成后，你即退出接洽。',
      enablement:
        '启用：活跃用户达到 100 个即完成；席位少于 1,000 个的客户，活跃用户达到席位的 10% 即完成。',
      migration: '迁移：按照权益的服务说明，预定数量的用户迁移完毕即完成。',
      disengagement: '退出：接洽完结讨论会已经开过，任务“退出流程已完成”也已标记为完成，才算完成。',
    },
  },
  'account-team': {
    title: '与客户团队合作',
    points: {
      picture:
        '一起梳理：业务状况、最近的活动、Microsoft 365 总体策略、阻碍因素、问题，以及其他情况。',
      objectives: '弄清客户团队本财政年度对该客户的目标。',
      roles: '弄清客户的组织结构，以及项目中谁担任什么角色。',
      notice: '至少告知客户团队即将召开启动电话会议，并邀请合适的人参加。',
    },
  },
  'first-contact': {
    title: '按时进行首次联系',
    points: {
      deadline: '接到分配后，在两个工作日内与客户取得联系。',
    },
  },
  goals: {
    title: '要谈的内容',
    points: {
      needs: '客户的需求、想要的服务，以及对 FastTrack 权益可以有哪些预期。',
      timeline: '近期和远期目标，以及它们与交付日程表如何配合。',
      readiness: '在产品权益方面的知识缺口，以及应用前提条件的状态。',
    },
  },
  partner: {
    title: '与合作伙伴的范围划分',
    points: { scope: '商定各项工作由你还是由合作伙伴负责。' },
  },
  combined: {
    title: '启动会议与技术评估合并进行',
    points: { plan: '两者合并时，还需查看部署启用计划。' },
  },
  talk: {
    title: '引导对话',
    points: {
      opening: '开场时，借助幻灯片中的引导性问题，并点明主要价值点。',
      gaps: '每发现一个知识缺口，就记录下来并持续跟踪。',
      'follow-up': '请主题专家 (SME) 参加后续会议或研讨会，补上这些缺口。',
    },
  },
  risks: {
    title: '风险，以及何时建议引入合作伙伴',
    points: {
      moment:
        '出现阻碍因素、范围外事项或客户任务约束时，正是建议引入 FastTrack 就绪合作伙伴的好时机。',
      reasons:
        '常见原因：整体项目管理；复杂的解决方案设计和定制；超出 FastTrack 范围的工作；应用和变更管理。',
      referral: '如果客户需要合作伙伴，通过任务 983 (QuickLeads) 发送引荐。',
    },
  },
  terms: {
    title: '发送条款',
    points: { guide: '更多说明见 FTOP 中任务 1903 的任务指南。' },
  },
  'windows-10': {
    title: 'Windows 10 部署',
    points: {
      expectations: '借助启动幻灯片，让客户对 FastTrack 权益有合适的预期。',
      expert: '通过资源请求申请一位 Windows 10 部署 SME。',
      upgrade:
        'System Center Configuration Manager (SCCM) 须处于当前分支 (current branch)；升级到该分支不在权益范围内，应通过 QuickLeads 处理。',
      slides: 'Windows 10 幻灯片在启动幻灯片的附录中，介绍范围以及由合作伙伴主导的服务。',
    },
  },
};
