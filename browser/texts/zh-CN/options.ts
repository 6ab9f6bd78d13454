import type { options as english } from '../en/options';
import type { Text } from '../texts';

export const options: Record<keyof typeof english, Text> = {
  optionsTitle: 'Kickoff Panel 选项',
  optionsSaved: '已保存',
  optionsRefused: '更改未被接受，原有设置不变。请重新加载此页面，然后重试。',

  optionsLanguage: '语言',
  optionsLanguageOf: '面板语言',
  optionsAsBrowser: '跟随浏览器：{language}',

  optionsWeek: '工作时间',
  optionsWorkingDays: '工作日',
  optionsOneDay: '请至少保留一个工作日。',
  optionsDayEnds: '下班时间',
  optionsWrongTime: '请输入时间，例如 17:00。原来保存的内容不变。',
  optionsZone: '此设备的时区：{zone}',
  optionsDue: '如果现在分配，首次联系的截止时间为 {date}',

  optionsHolidays: '节假日',
  optionsHolidaysHint: '按工作日计算截止时间时，会跳过这些日期。',
  optionsNoHolidays: '还没有节假日。可以逐日添加，也可以从日历文件添加。',
  optionsYear: { other: '{year} 年：{count} 天' },
  optionsRemove: '删除',
  optionsRemoveAll: '删除所有节假日',
  optionsRemoved: { other: '已删除 {count} 天' },
  optionsUndo: '撤销',

  optionsAddDay: '添加一天',
  optionsDate: '日期',
  optionsDayName: '节假日名称',
  optionsAdd: '添加',
  optionsWrongDate: '请输入 2000 年到 2100 年之间的有效日期。',
  optionsDayThere: '列表中已有这一天。',
  optionsListFull: { other: '列表最多容纳 {count} 天。请先删除一部分。' },

  optionsFile: '从日历文件 (.ics) 添加',
  optionsFileHint:
    '读取 {from}至{to}的全天日程，包括重复日程。文件只留在此设备上；在你确认之前，不会添加任何内容。',
  optionsFileReading: '正在读取 {file}',
  optionsFileTooLarge: '{file} 超过 2 MB，因此未读取。没有做任何更改。请导出只含节假日的日历。',
  optionsFileNotACalendar:
    '{file} 不是日历文件，或者内容不完整。没有做任何更改。请将日历重新导出为 .ics 文件。',
  optionsFileNoDays: '{file} 中没有 {from}至{to}的全天日程。没有做任何更改。',
  optionsFileTooMany:
    '{file} 的内容太多，不像是节假日日历。没有做任何更改。请导出只含节假日的日历。',
  optionsFound: { other: '{file} 中有 {count} 个休息日（{from}至{to}）' },
  optionsFoundNew: { other: '其中 {count} 天是新的' },
  optionsWhichDays: '具体日期',
  optionsFoundThere: { other: '其中 {count} 天已在列表中' },
  optionsLeftOutTimed: { other: '略过 {count} 项：不是全天日程' },
  optionsLeftOutOutside: { other: '略过 {count} 项：不在{from}至{to}之间' },
  optionsLeftOutUnreadable: { other: '略过 {count} 项：无法识别' },
  optionsAddDays: { other: '添加 {count} 天' },

  optionsKeys: '键盘',
  optionsSingleKeys: '在面板中使用单字母快捷键',
  optionsSingleKeysHint:
    '不在输入内容时，按 G 即可记录知识缺口。如果你使用语音输入，或容易误按按键，可以将其关闭。',

  optionsName: '你的姓名',
  optionsNameOf: '历史记录中的姓名',
  optionsNameHint: '显示在你所做的更改旁边。',

  optionsCrms: 'CRM',
  optionsLinks: '链接',
  optionsLinksHint: '地址变更后，请在这里填写新地址。凡是用到该链接的地方都会随之更新。',
};
