import type { outcomes as english } from '../en/outcomes';
import type { Text } from '../texts';

export const outcomes: Record<keyof typeof english, Text> = {
  outcomesInputs: '重要投入 · {done}/{total}',
  outcomesOutputs: '重要成果 · {done}/{total}',

  nextStepsReached: '后续步骤',
  nextStepsAhead: '后续步骤 · 还差 {left}',
  nextStepsWait: '取得全部重要成果后，即可进入后续步骤。',
  nextStepsNow: '重要成果已全部取得，可以进入后续步骤。',
  outputsLeft: { other: '{count} 项重要成果' },
  nextLinksWithout:
    '标有“暂无地址”的页面目前没有公开地址。如果你的组织有相应地址，请在“行动手册与链接”中填写。',
};
