namespace CommunityAtlas.Cli.Serving;

/// <summary>What the preview adds to every page: reload when the site changes, and a box with the errors when it cannot.</summary>
internal static class PreviewScript
{
    /// <summary>Sets text only, since pages enforce Trusted Types. Listens only while its tab is looked at: browsers allow six connections.</summary>
    internal const string Script = """
        "use strict";
        const own = document.currentScript;
        const loaded = own.dataset.version;
        const base = new URL(".", own.src);
        let source = null;

        function show(problems) {
          document.getElementById("atlas-problems")?.remove();
          if (problems.length === 0) return;
          const box = document.createElement("section");
          box.id = "atlas-problems";
          box.lang = "ja";
          box.setAttribute("role", "alert");
          const title = document.createElement("h2");
          title.textContent = `エラーが ${problems.length} 件あるので、ひとつ前のサイトを表示しています`;
          box.append(title);
          for (const problem of problems) {
            const text = document.createElement("pre");
            text.textContent = problem;
            box.append(text);
          }
          document.body.append(box);
        }

        function listen() {
          if (document.hidden) {
            source?.close();
            source = null;
          } else if (source === null) {
            source = new EventSource(new URL("events", base));
            source.onmessage = (message) => {
              const state = JSON.parse(message.data);
              if (state.version !== loaded) location.reload();
              else if (own.dataset.problems !== "listed") show(state.problems);
            };
          }
        }

        const style = document.createElement("link");
        style.rel = "stylesheet";
        style.href = new URL("preview.css", base).href;
        document.head.append(style);
        document.addEventListener("visibilitychange", listen);
        listen();

        """;

    /// <summary>The look of the box with errors.</summary>
    internal const string Style = """
        #atlas-problems {
          position: fixed;
          inset: auto 0 0 0;
          z-index: 1000;
          max-height: 60vh;
          overflow: auto;
          padding: 1rem;
          border-top: 4px solid #b00020;
          background: #fff;
          color: #1a1a1a;
          font-size: 1rem;
        }
        #atlas-problems h2 { margin: 0 0 .5rem; font-size: 1.125rem; color: #b00020; }
        #atlas-problems pre { margin: 0 0 .75rem; white-space: pre-wrap; overflow-wrap: anywhere; }
        @media print { #atlas-problems { display: none; } }

        """;
}
