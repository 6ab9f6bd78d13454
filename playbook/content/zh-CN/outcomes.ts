import type { Texts } from '../texts';

export const outcomes: Pick<Texts, 'inputs' | 'outputs' | 'nextSteps'> = {
  inputs: {
    team: '已指定 FastTrack 团队，Microsoft 一方的每个人都清楚各自的角色。',
    handover: 'Gateway 团队或再接洽团队的移交已完成。',
    background: '已了解客户背景：行业、组织结构，以及目前已知的项目角色。',
    'account-team': '你已与客户团队取得联系。',
  },
  outputs: {
    introduced: '双方团队已相互认识，并清楚谁负责什么。',
    understands:
      '客户了解 FastTrack 中心 (FTC) 的工作和能提供的帮助，在有权使用时通过 Teams 协作，认可其中的价值，并希望了解更多。',
    entitlements: {
      text: '客户知道自己有权使用哪些服务和许可证。如果最初不打算全部部署：',
      points: {
        overview: '你概述了其余服务，包括客户尚不知道自己拥有的服务。',
        more: '你提供了进一步了解的途径，例如商业价值讨论 (BVD) 或与 SME 的跟进会议。',
        together: '你说明了同时部署两个或更多工作负载的好处。',
      },
    },
    intent: {
      text: '你清楚客户的意向，以及目前还有哪些缺口。',
      points: {
        needs: '客户说明了总体业务需求，以及怎样才算成功。',
        use: '客户说明了打算如何、何时使用许可证。',
      },
    },
    resources: '你知道需要调用哪些资源，以及下次讨论要演示什么。',
    captured: 'DIBS、SSAT（如果有）和有关权益的笔记均已记录。',
    'teams-used': '入门培训和应用方面的话题在 Teams 中讨论（如果客户有权使用）。',
  },
  nextSteps: {
    gaps: '借助 4+4 指南弥补意向方面的不足。遇到“阻碍”和“无意向”，按照“使用指南”中“阻碍因素帮助”的建议采取行动。',
    'follow-ups':
      '与项目团队和利益相关者安排跟进会议，讨论具体的服务和场景，例如 BVD 或与 SME 的会议。',
    'next-pages': '重要成果全部取得后，继续进行研讨会和技术评估。',
  },
};
