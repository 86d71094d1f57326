// Comfort on top of pages that work without it: folding of table rows and the print dialog.
document.addEventListener('click', event => {
  const fold = event.target.closest('.twist[aria-controls]');
  if (fold) {
    const open = fold.getAttribute('aria-expanded') !== 'true';
    const rows = fold.getAttribute('aria-controls').split(' ');
    fold.setAttribute('aria-expanded', String(open));
    for (const id of rows) {
      const body = document.getElementById(id);
      if (body) {
        body.hidden = !open;
      }
    }
    // What lies inside opens and folds with it, so that no button says the opposite of what is seen.
    for (const inner of document.querySelectorAll('.twist[aria-controls]')) {
      if (inner !== fold && inner.closest('tbody') && rows.includes(inner.closest('tbody').id)) {
        inner.setAttribute('aria-expanded', String(open));
      }
    }
  }
  if (event.target.closest('[data-print]')) {
    window.print();
  }
});
