import type { place as english } from '../en/place';
import type { Text } from '../texts';

export const place: Record<keyof typeof english, Text> = {
  menuPlace: '面板位置',
  placeMode: '在页面中',
  placePush: '页面旁边：页面会变窄',
  placeOverlay: '页面上方：页面保持不变',
  placeSide: '哪一侧',
  placeLeft: '左侧',
  placeRight: '右侧',
  placeWidth: '宽度',
  placePixels: '{width} 像素',
  placeWidthHint: '也可以拖动面板的边缘。',
  placeFor: '已为 {host} 保存。',
  placeEdge: '面板边缘',

  placeBrowser: '浏览器侧边栏',
  placeBrowserHint: '侧边栏显示当前标签页的客户。{host} 的页面中不再显示面板。',
  placeInBrowser: '在 {host} 上，面板显示在浏览器侧边栏中。',
  placeMove: '移到侧边栏',
  placeOpen: '打开侧边栏',
  placeMoveHere: '只在这里显示',
  placeDock: '停靠在页面中',
  placeByPopup:
    '此浏览器无法从这里打开侧边栏。请在工具栏按钮的弹出窗口中选择 ⋯，再选择“面板位置”。',
  placeNoBrowser: '此浏览器没有供扩展使用的侧边栏，或者未能打开。',
};
