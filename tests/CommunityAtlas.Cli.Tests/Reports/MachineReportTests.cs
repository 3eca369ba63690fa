using System.Text.Json;
using CommunityAtlas.Cli.Consoles;
using CommunityAtlas.Cli.Reports;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Cli.Tests.Reports;

public sealed class MachineReportTests
{
    [Fact]
    public void Json_holds_both_languages() => Assert.Equal(
        """
        {
          "version": 1,
          "summary": {
            "errors": 0,
            "warnings": 1,
            "information": 0
          },
          "diagnostics": [
            {
              "id": "AT0002",
              "severity": "warning",
              "path": "content/entries/aozora/sample.md",
              "line": 1,
              "column": 7,
              "length": 4,
              "title": {
                "ja": "よみがない",
                "en": "No reading"
              },
              "message": {
                "ja": "「あおぞら」によみがありません。",
                "en": "「あおぞら」 has no reading."
              },
              "hint": {
                "ja": "name_kana を書いてください。",
                "en": "Add name_kana."
              }
            }
          ]
        }

        """.ReplaceLineEndings("\n"),
        JsonReport.Write([Samples.Three[1]]));

    [Fact]
    public void Json_without_a_finding_is_still_a_document()
    {
        using var document = JsonDocument.Parse(JsonReport.Write([]));
        Assert.Equal(0, document.RootElement.GetProperty("diagnostics").GetArrayLength());
    }

    [Fact]
    public void Sarif_is_what_the_standard_asks_for() => Assert.Equal(
        """
        {
          "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
          "version": "2.1.0",
          "runs": [
            {
              "columnKind": "utf16CodeUnits",
              "tool": {
                "driver": {
                  "name": "atlas",
                  "semanticVersion": "1.2.3",
                  "rules": [
                    {
                      "id": "AT0001",
                      "shortDescription": {
                        "text": "緯度が範囲の外 / Latitude out of range"
                      },
                      "defaultConfiguration": {
                        "level": "error"
                      }
                    }
                  ]
                }
              },
              "results": [
                {
                  "ruleId": "AT0001",
                  "ruleIndex": 0,
                  "level": "error",
                  "message": {
                    "text": "緯度「135.68」は 20〜46 の範囲にありません。\n緯度と経度が入れかわっていないか見てください。\nThe latitude 「135.68」 is not between 20 and 46.\nLook whether latitude and longitude are swapped."
                  },
                  "locations": [
                    {
                      "physicalLocation": {
                        "artifactLocation": {
                          "uri": "content/entries/aozora/sample.md"
                        },
                        "region": {
                          "startLine": 2,
                          "startColumn": 17,
                          "endColumn": 23
                        }
                      }
                    }
                  ]
                }
              ]
            }
          ]
        }

        """.ReplaceLineEndings("\n"),
        SarifReport.Write([Samples.Three[0]], LanguageChoice.Both, "1.2.3"));

    [Theory]
    [InlineData("content/あ い.md", "content/%E3%81%82%20%E3%81%84.md")]
    [InlineData("content/100%#?.md", "content/100%25%23%3F.md")]
    [InlineData("/abs/x.md", "file:///abs/x.md")]
    [InlineData("C:/abs/x y.md", "file:///C:/abs/x%20y.md")]
    public void Sarif_addresses_are_uris(string path, string uri)
    {
        using var document = JsonDocument.Parse(SarifReport.Write([Samples.Note.At(new SourceLocation(path), "x")], LanguageChoice.English, "1"));
        var result = document.RootElement.GetProperty("runs")[0].GetProperty("results")[0];
        Assert.Equal("note", result.GetProperty("level").GetString());
        var physical = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal(uri, physical.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.False(physical.TryGetProperty("region", out _));
        Assert.True(Uri.TryCreate(uri, UriKind.RelativeOrAbsolute, out _));
    }

    [Fact]
    public void Every_result_points_at_its_rule()
    {
        using var document = JsonDocument.Parse(SarifReport.Write(Samples.Three, LanguageChoice.Both, "1"));
        var run = document.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        Assert.All(run.GetProperty("results").EnumerateArray(), result => Assert.Equal(
            result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
    }
}
