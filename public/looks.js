// Before anything is drawn: how large the text is to be, and whether 关怀版 is on, as chosen on this phone. lib/client/looks writes it.
try {
  var looks = JSON.parse(localStorage.getItem('ydt-looks') || '{}')
  if (looks.elder === true) document.documentElement.dataset.looks = 'elder'
  if (/^(large|larger|largest)$/.test(looks.size)) document.documentElement.dataset.size = looks.size
} catch (blocked) {
  // A browser that keeps nothing shows the page as it is written.
}
