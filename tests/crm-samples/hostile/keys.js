/** Takes every key before anybody else can, wherever it was pressed. */

window.hotkeys = [];

for (const type of ['keydown', 'keypress', 'keyup']) {
  addEventListener(
    type,
    (event) => {
      if (type === 'keydown') window.hotkeys.push(event.key);
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
}
