// Before anything is drawn: how large the text is to be, whether 关怀版 is on, and whether pages offer to be read aloud, as chosen on
// this phone. lib/client/looks writes it.
try {
  var looks = JSON.parse(localStorage.getItem('ydt-looks') || '{}')
  if (looks.elder === true) document.documentElement.dataset.looks = 'elder'
  if (/^(large|larger|largest)$/.test(looks.size)) document.documentElement.dataset.size = looks.size
  if (looks.aloud === true) document.documentElement.dataset.aloud = 'on'
} catch (blocked) {
  // A browser that keeps nothing shows the page as it is written.
}

// What works with scripts alone has its place from the first paint, and only where there are scripts.
document.documentElement.dataset.scripts = 'on'

// A phone that cannot speak offers nothing to be read aloud.
if (typeof speechSynthesis === 'undefined') document.documentElement.dataset.mute = 'on'

// A page kept from before a release may want files that are gone. It is loaded afresh, once; if that does not help, it says so.
;(function () {
  var KEY = 'ydt-afresh'
  function storage() {
    try { return sessionStorage } catch (blocked) { return null }
  }
  function say() {
    var box = document.createElement('p')
    box.setAttribute('role', 'alert')
    box.className = 'not-whole'
    box.textContent = '这一页没有载入完整，有些按钮可能点不动。请检查网络后重新打开；急事请拨打 12393（在外地请加参保地区号）。'
    document.body.prepend(box)
  }
  function missing() {
    var kept = storage()
    var before = kept ? Number(kept.getItem(KEY)) : Date.now()
    if (Date.now() - before < 60000) return document.body ? say() : addEventListener('DOMContentLoaded', say)
    kept.setItem(KEY, String(Date.now()))
    var address = new URL(location.href)
    address.searchParams.set('afresh', Date.now().toString(36))
    location.replace(address)
  }
  var done = false
  // A line that is cut fails like a file that is gone, and onLine does not know: only where the server answers is the page loaded afresh,
  // for without network there would be no page at all.
  function once(file) {
    if (done) return
    done = true
    fetch(file, { method: 'HEAD', cache: 'no-store' }).then(function (answer) {
      if (!answer.ok || document.readyState !== 'complete') missing()
      else done = false
    }, function () {
      done = false
      if (document.readyState !== 'complete') say()
    })
  }
  addEventListener('error', function (event) {
    var file = event.target && (event.target.src || event.target.href)
    if (typeof file === 'string' && file.indexOf('/_next/static/') >= 0) once(file)
  }, true)
  // Told by what catches a part of the page that could not be loaded.
  addEventListener('ydt-missing', function () { once(location.href) })
  addEventListener('load', function () {
    var address = new URL(location.href)
    if (!address.searchParams.has('afresh')) return
    address.searchParams.delete('afresh')
    history.replaceState(history.state, '', address)
  })
})()
