#include "core/report/page_style.h"

#include "core/plots/svg_output.h"

namespace cristae {
namespace {

const char* const kRules = R"css(
*{box-sizing:border-box}
body{margin:0 auto;max-width:76rem;padding:2rem 1.5rem 4rem;background:var(--plot-background);color:var(--plot-ink);
font:15px/1.55 system-ui,"Segoe UI",Helvetica,Arial,sans-serif;font-variant-numeric:tabular-nums}
h1{font-size:1.7rem;line-height:1.2;margin:0}
h2{font-size:1.15rem;margin:2.6rem 0 .8rem;padding-bottom:.3rem;border-bottom:1px solid var(--plot-faint)}
p{margin:.4rem 0;max-width:56rem}
.muted,figcaption,.note{color:var(--plot-muted);font-size:.875rem}
.key{display:flex;flex-wrap:wrap;gap:.5rem 2.5rem;margin:1.6rem 0 0}
.key b{display:block;font-size:1.6rem;font-weight:600;line-height:1.25}
.key span{color:var(--plot-muted);font-size:.875rem}
.warnings{margin:1.6rem 0 0;padding:.2rem 1rem;border-left:4px solid var(--plot-series-1);list-style:none}
.warnings li{margin:.5rem 0;max-width:56rem}
.grid{display:grid;grid-template-columns:repeat(auto-fill,minmax(21rem,1fr));gap:1.6rem 1.4rem}
figure{margin:0;break-inside:avoid}
figure svg{width:100%;height:auto;display:block}
figcaption{margin-top:.35rem}
.section{position:relative}
.section img{width:100%;display:block;border-radius:3px}
.bar{position:absolute;right:4%;bottom:5%;display:flex;justify-content:center;white-space:nowrap;border-bottom:4px solid #fff;color:#fff;text-align:center;
font-size:.8rem;line-height:1.3;text-shadow:0 0 3px #000,0 0 3px #000;filter:drop-shadow(0 0 1px #000)}
.scroll{overflow:auto;max-height:34rem;border:1px solid var(--plot-faint);border-radius:4px}
table{border-collapse:collapse;font-size:.8125rem;white-space:nowrap}
th,td{padding:.28rem .7rem;text-align:right;border-bottom:1px solid var(--plot-faint)}
th:first-child,td:first-child,.text td,.text th{text-align:left}
.scroll thead th{position:sticky;top:0;background:var(--plot-background);font-weight:600}
.sortable th{cursor:pointer}
.sortable th[aria-sort=ascending]::after{content:" \2191"}
.sortable th[aria-sort=descending]::after{content:" \2193"}
.text td:last-child{white-space:normal;overflow-wrap:anywhere}
.methods{padding:1rem 1.2rem;border:1px solid var(--plot-faint);border-radius:4px;max-width:60rem}
button{font:inherit;font-size:.875rem;margin:.6rem 0 0;padding:.3rem .9rem;border:1px solid var(--plot-muted);border-radius:4px;
background:none;color:inherit;cursor:pointer}
summary{cursor:pointer;margin:.8rem 0}
@media print{body{max-width:none;padding:0;font-size:10pt}button{display:none}.scroll{max-height:none;overflow:visible;border:0}
.grid{grid-template-columns:1fr 1fr}h2{break-after:avoid}tr{break-inside:avoid}table{font-size:6.5pt}th,td{padding:1pt 3pt}}
)css";

const char* const kScript = R"js(
for (const table of document.querySelectorAll("table.sortable")) {
  table.tHead.rows[0].querySelectorAll("th").forEach((head, column) => {
    head.tabIndex = 0;
    const sort = () => {
      const up = head.ariaSort !== "ascending";
      const rows = [...table.tBodies[0].rows];
      const key = row => row.cells[column].textContent.replace("\u2212", "-");
      rows.sort((a, b) => {
        const [x, y] = [key(a), key(b)];
        if (x === "" || y === "") return (x === "") - (y === "");
        const order = isNaN(x) || isNaN(y) ? x.localeCompare(y) : x - y;
        return up ? order : -order;
      });
      table.tBodies[0].append(...rows);
      table.querySelectorAll("th").forEach(other => other.removeAttribute("aria-sort"));
      head.ariaSort = up ? "ascending" : "descending";
    };
    head.onclick = sort;
    head.onkeydown = event => { if (event.key === "Enter") sort(); };
  });
}
for (const button of document.querySelectorAll("button[data-copies]")) {
  button.hidden = false;
  button.onclick = () => {
    const text = document.getElementById(button.dataset.copies);
    getSelection().selectAllChildren(text);
    document.execCommand("copy");
    button.textContent = "Copied";
  };
}
)js";

}  // namespace

std::string page_style_sheet() {
  return ":root{color-scheme:light dark;" + css_variables(Theme::light) + "}\n" +
         "@media screen and (prefers-color-scheme:dark){:root{" + css_variables(Theme::dark) + "}}" + kRules;
}

std::string page_script() { return kScript; }

}  // namespace cristae
