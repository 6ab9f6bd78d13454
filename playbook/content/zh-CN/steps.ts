import type { Texts } from '../texts';

export const steps: Pick<Texts, 'steps' | 'tasks' | 'forms'> = {
  steps: {
    prepare: {
      title: '准备启动会议',
      purpose: '首次联系客户之前，先了解客户，并从前一个团队接手工作。',
    },
    meeting: {
      title: '安排并举行启动会议',
      purpose: '弄清客户想要什么，并商定 FastTrack 中心 (FTC) 要做的工作。',
    },
    dibs: {
      title: '确认 DIBS（启动会议）',
      purpose: '与客户商定日期、意向、业务原因和成功负责人。',
    },
    ssat: {
      title: '记录可用的 SSAT（启动会议）',
      purpose: '开始把四项应用成功因素的已知情况记入 FTOP。',
    },
    uncategorized: {
      title: '未分类任务（启动会议）',
      purpose: '流程中还没有位置的 FTOP 任务列在这里。',
    },
  },
  tasks: {
    3979: 'Gateway 目标设定团队与 CSS 之间的移交工作',
    3616: '完成初次客户外联',
    994: '召开启动会议',
    983: 'QuickLeads',
    1903: '需要时，向客户发送 FastTrack 条款与条件的链接',
    1904: '确认客户批准 FastTrack 条款与条件',
  },
  forms: {
    dibs: {
      name: 'DIBS',
      fields: {
        date: {
          name: '日期',
          hint: '首批用户上线的目标日期；须为将来的日期，且晚于接洽开始日期。',
        },
        intent: {
          name: '意向',
          hint: '客户打算部署什么，给谁使用。',
        },
        'business-reason': {
          name: '业务原因',
          hint: '为什么这件事现在对业务很重要。',
        },
        'success-owner': {
          name: '成功负责人',
          hint: '客户一方对结果负责的人。',
        },
      },
    },
    ssat: {
      name: 'SSAT',
      fields: {
        stakeholders: {
          name: '利益相关者',
          hint: '谁做决定，谁来执行，谁受影响。',
        },
        scenarios: {
          name: '场景',
          hint: '用户在日常工作中会用这些服务做什么。',
        },
        awareness: {
          name: '认知',
          hint: '用户何时、以何种方式得知即将到来的变化。',
        },
        training: {
          name: '培训',
          hint: '用户和支持人员如何学会使用。',
        },
      },
    },
  },
};
