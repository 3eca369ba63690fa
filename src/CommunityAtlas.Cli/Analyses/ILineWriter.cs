using System.Text;

namespace CommunityAtlas.Cli.Analyses;

/// <summary>Writes what is found in a line of text.</summary>
internal interface ILineWriter
{
    /// <summary>Adds the lines of the answer.</summary>
    void Write(string line, StringBuilder answer);
}
