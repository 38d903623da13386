namespace CallXmlSim.Testing.Coverage.Html;

/// <summary>How the report looks: in light and in dark, and never by colour alone.</summary>
internal static class HtmlStyle
{
    public const string Css = """
        :root { color-scheme: light dark;
          --text: light-dark(#1b1f24, #e6e9ee); --page: light-dark(#fff, #14171c); --faint: light-dark(#59636e, #9aa4b2);
          --line: light-dark(#d5dbe1, #343b45); --run: light-dark(#dcf5e3, #143b22); --failed: light-dark(#fdf0c8, #463a10);
          --never: light-dark(#fde2e0, #4d1f1c); --edge: light-dark(#b3261e, #ff8a80); --link: light-dark(#0a58ca, #8ab4ff); }
        * { box-sizing: border-box; }
        body { margin: 0 auto; max-width: 80rem; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif;
          color: var(--text); background: var(--page); }
        a { color: var(--link); }
        a:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
        .skip { position: absolute; left: -100rem; }
        .skip:focus { position: static; }
        table { border-collapse: collapse; }
        caption { text-align: left; color: var(--faint); padding-bottom: .25rem; }
        .tally th, .tally td { padding: .25rem .75rem; border-bottom: 1px solid var(--line); text-align: right; }
        .tally th:first-child { text-align: left; }
        .scroll, pre { overflow-x: auto; border: 1px solid var(--line); border-radius: .25rem; }
        .code, pre { font: .875rem/1.5 ui-monospace, monospace; tab-size: 4; }
        .code { width: 100%; }
        .code th, .code td { padding: 0 .5rem; font-weight: normal; text-align: right; color: var(--faint);
          vertical-align: top; white-space: nowrap; }
        .code td:last-child { width: 100%; text-align: left; color: var(--text); white-space: pre; }
        .code td.missed { color: var(--edge); font-weight: bold; }
        pre { padding: .5rem; }
        pre span:target, tr:target, section:target > h3 { outline: 2px solid var(--link); }
        .run { background: var(--run); }
        .failed { background: var(--failed); border-bottom: 1px dashed var(--edge); }
        .never { background: var(--never); border-bottom: 2px solid var(--edge); }
        .code a { color: inherit; text-decoration-color: var(--faint); }
        @media print { .scroll, pre { overflow: visible; } .code td:last-child { white-space: pre-wrap; } }
        """;
}
