import type { exit as english } from '../en/exit';
import type { Text } from '../texts';

export const exit: Record<keyof typeof english, Text> = {
  exitTitle: '退出接洽',

  exitEnablement: '启用',
  exitEnablementValue: { other: '{done}/{goal} 个活跃用户' },
  exitGoalOfSeats: { other: '目标：{seats} 个席位的 10%，向上取整。' },
  exitGoalFixed: '目标：100 个活跃用户（因为席位不少于 1,000 个）。',
  exitGoalUnknown: '目标：100 个活跃用户；席位少于 1,000 个时，为席位数的 10%。',
  exitActiveUsers: '活跃用户数',

  exitMigration: '迁移',
  exitMigrationValue: { other: '已迁移 {done}/{goal} 个用户' },
  exitMigrationGoal: '要迁移的用户数',
  exitMigrationGoalHint: '事先商定的数量。不需要迁移时留空。',
  exitMigrated: '已迁移的用户数',

  exitTalkHeld: '已与客户召开接洽完结讨论会',
  exitDisengaged: '退出流程已完成',

  exitEnablementReached: '启用已完成。',
  exitMigrationReached: '迁移已完成。',
  exitStillOpen: '尚未完成：{left}',
  exitOpenEnablement: '启用',
  exitOpenEither: '启用或迁移',
  exitOpenTalk: '接洽完结讨论会',
  exitOpenTask: '任务“退出流程已完成”',
  exitComplete: '全部完成，你可以退出接洽了。',
};
