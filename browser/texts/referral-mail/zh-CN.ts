import type { ReferralWords } from '@/playbook/referral';

export const referralMail: ReferralWords = {
  subject: '申请 FastTrack 就绪合作伙伴：{customer}',
  opening: [
    '您好：',
    '客户“{customer}”需要的帮助超出了 FastTrack 单独能够提供的范围，请将该客户引荐给一家 FastTrack 就绪合作伙伴。',
  ],
  services: '服务：',
  reasons: '原因：',
  risks: '项目风险：',
  risk: '{kind}：{noted}',
  closing: '谢谢。',
  ifCut: '[内容在此截断：完整文本已复制到剪贴板，请粘贴并替换本草稿。]',
};
