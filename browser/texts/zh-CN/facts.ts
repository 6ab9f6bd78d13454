import type { facts as english } from '../en/facts';
import type { Text } from '../texts';

export const facts: Record<keyof typeof english, Text> = {
  factsFrom: '来自 {crm}',
  factsOffer:
    '{crm} 中可能有名称、员工人数、负责人和网站。这些信息在你打开此表单时通过你自己的登录会话读取，仅保留在本设备上。',
  factsTurnOn: '启用',
  factsNoThanks: '不，谢谢',
  factsName: '名称',
  factsEmployees: '员工人数',
  factsOwner: '负责人',
  factsWebsite: '网站',
  factsUseName: '使用此名称',
  factsUseAsSeats: '用作席位数',
  factsAreSeats: '已用作席位数',
  factsSeatsHint: '员工人数不等于席位数，使用前请核对。',
  factsCopy: '复制',
  factsCopied: '已复制',
  factsReading: '正在读取',
  factsReadAt: '读取于 {when}',
  factsUnavailable: '无法获取',
  factsOptions: 'CRM 中的信息',
  factsOption: '从 CRM 读取名称、员工人数、负责人和网站',
  factsOptionHint:
    '适用于 Dynamics 365、EspoCRM 和 Odoo；在你打开接洽信息表单时，通过你自己的登录会话读取。仅作为建议显示，不会自动填写。',
};
