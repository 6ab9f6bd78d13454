import type { playbook as english } from '../en/playbook';
import type { Text } from '../texts';

export const playbook: Record<keyof typeof english, Text> = {
  playbookAbout: '关于此行动手册',
  playbookDate: '内容截至 {date}',
  playbookVersion: '版本 {version}',
  playbookLinks: '链接',

  playbookActionOn: '{action}：{name}',
  playbookReplaced: '已替换',
  playbookDeadSince: '已于 {date}报告失效',
  playbookDeadReplaced: '已于 {date}报告失效，并已替换',
  playbookNoAddress: '地址未知。如果你的组织有该地址，请在此填写。',
  playbookReport: '报告失效',
  playbookReplace: '替换',
  playbookBack: '恢复内置地址',
  playbookNewAddress: '新地址',
  playbookNewAddressHint: '不知道新地址时留空。',
  playbookWrongAddress:
    '请输入以 https:// 或 http:// 开头的网址，最长 2,000 个字符。没有做任何更改。',
  playbookSave: '保存',
  playbookNotSaved: '未能保存。你输入的内容还在这里。',
};
