/** Opens the family's drawers and dialogs at the end of the body, and closes them. */
export function listenForOverlays(family) {
  addEventListener('click', ({ target }) => {
    const button = target.closest('button');
    if (button?.dataset.opens) open(family, button.dataset.opens);
    if (button?.matches('[data-closes]')) button.closest('[data-overlay]').remove();
  });
}

function open(family, name) {
  document.querySelector(`[data-overlay="${name}"]`)?.remove();
  const overlay = document.createElement('div');
  overlay.dataset.overlay = name;
  overlay.innerHTML = family.overlays[name];
  document.body.append(overlay);
}
