(function () {
  var screens = document.querySelectorAll(".screen");
  var keys = { ArrowRight: 1, ArrowDown: 1, PageDown: 1, " ": 1, Enter: 1, n: 1,
    ArrowLeft: -1, ArrowUp: -1, PageUp: -1, Backspace: -1, p: -1 };
  function here() {
    var at = 0;
    screens.forEach(function (screen, i) { if (screen.getBoundingClientRect().top < innerHeight / 2) { at = i; } });
    return at;
  }
  function step(way) {
    var box = screens[here()].getBoundingClientRect();
    var more = way > 0 ? box.bottom > innerHeight + 2 : box.top < -2;
    if (more) { scrollBy(0, way * innerHeight * 0.8); return; }
    var next = screens[here() + way];
    if (next) { next.scrollIntoView(); }
  }
  addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.altKey || event.metaKey) { return; }
    if (event.key === "Enter" && event.target.closest("a")) { return; }
    if (event.key === "Home") { screens[0].scrollIntoView(); }
    else if (event.key === "End") { screens[screens.length - 1].scrollIntoView(); }
    else if (keys[event.key]) { step(event.shiftKey ? -keys[event.key] : keys[event.key]); }
    else { return; }
    event.preventDefault();
  });
})();
