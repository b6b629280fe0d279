// Runs in browsers of any age, so it is written for the oldest. Promise.any came with Chrome 85 and Safari 14.
(function () {
  if (window.Promise && Promise.any && window.CSS && CSS.supports('gap', '1px')) return;
  var message = document.getElementById('too-old');
  if (message) message.removeAttribute('hidden');
})();
