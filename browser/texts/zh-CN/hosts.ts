import type { hosts as english } from '../en/hosts';
import type { Text } from '../texts';

export const hosts: Record<keyof typeof english, Text> = {
  menuThisPage: '此页面',
  turnOnHint: '{host} 上的 {crm} 尚未启用。启用后，面板会显示在其客户旁边。',
  turnOnWhy: '浏览器会先询问：之后扩展仅读取 {host} 上的地址和客户名称，不读取其他网站。',
  turnOnAgain:
    '你之前启用过 {host} 上的 {crm}，但浏览器已不再允许。所有内容均已保留；重新启用即可在那里看到面板。',
  turnOn: '为 {host} 启用',
  turnOnRefused: '浏览器未授予访问 {host} 的权限。没有任何更改；你可以随时在此启用。',
  boards: '包含客户的看板',
  boardsHint: '看板地址中“boards”后面的数字；多个数字用逗号分隔。只有这些看板上的项目才是客户。',
  boardsWrong: '请输入用逗号分隔的数字，例如 1234567890。',
  showHere: '在此显示客户启动面板',
  showHereHint: '扩展不认识 {host} 这个 CRM。请向它指明一次客户在地址和页面中的位置。',
  notHere: '此页面没有显示客户。',

  byHand: '手动选择',
  byHandHint: '你为此页面选择了该客户。该选择对此地址有效。',
  byHandTakeBack: '撤回选择',
  byHandChoose: '为此页面选择客户',
  byHandFind: '按名称查找',
  byHandNew: '新建客户',
  byHandFound: { other: '{count} 个客户' },
  byHandFailed: '选择未保存。没有任何更改；请重试。',
};
