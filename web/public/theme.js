// Before the first paint, so that a dark screen never flashes white; a file of its own because the content security policy
// allows no script in the page. What it reads is written by src/ui/theme/themeChoice.ts, which goes on from here.
(() => {
  let choice = null;
  try {
    choice = localStorage.getItem('theme');
  } catch {
    // Storage is switched off: the system's setting is followed.
  }
  const dark =
    choice === 'dark' || (choice !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
})();
