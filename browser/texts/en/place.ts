/** Where the panel stands: the page of the menu, the edge that is dragged, the browser's side panel. */
export const place = {
  menuPlace: 'Where it stands',
  placeMode: 'In the page',
  placePush: 'Beside it: the page becomes narrower',
  placeOverlay: 'Over it: the page stays as it is',
  placeSide: 'Side',
  placeLeft: 'Left',
  placeRight: 'Right',
  placeWidth: 'Width',
  placePixels: '{width} pixels',
  placeWidthHint: 'You can also drag the panel’s edge.',
  placeFor: 'Saved for {host}.',
  placeEdge: 'Edge of the panel',

  placeBrowser: 'Side panel of the browser',
  placeBrowserHint:
    'It shows the customer of the tab in front. Nothing of ours stands in the pages of {host} then.',
  placeInBrowser: 'On {host} the panel stands in the side panel of the browser.',
  placeMove: 'Move to the side panel',
  placeOpen: 'Open the side panel',
  placeMoveHere: 'Only show it here',
  placeDock: 'Dock in the page',
  placeByPopup:
    'This browser does not open it from here. In the popup of the toolbar button, choose ⋯, then “Where it stands”.',
  placeNoBrowser: 'This browser has no side panel for extensions, or did not open it.',
} as const;
