// Which of the four style sheets the address asks for. A blocking script, so that no other one shows first.
const names = ['enterprise-blue', 'dark-developer', 'warm-editorial', 'brutalist'];
const asked = new URL(document.URL).searchParams.get('theme') ?? '';
const theme = names.includes(asked) ? asked : 'enterprise-blue';

document.getElementById('theme').href = `./${theme}.css`;
document.addEventListener('DOMContentLoaded', () => {
  document.getElementById('sheet').href = `./${theme}.css`;
  document.querySelector(`nav a[href$="theme=${theme}"]`).setAttribute('aria-current', 'page');
});
