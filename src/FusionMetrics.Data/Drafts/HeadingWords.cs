using System.Text;

namespace FusionMetrics.Data.Drafts;

/// <summary>The words of a heading in small letters: <c>EnergyIntensity</c>, <c>energy_intensity</c> and <c>Energy intensity (MJ)</c> begin with the same two.</summary>
internal sealed class HeadingWords
{
    private readonly string[] words;

    public HeadingWords(string text)
    {
        Text = text;
        words = Split(text.Replace("R&D", "RD", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The heading as it is written.</summary>
    public string Text { get; }

    /// <summary>Whether the heading has a phrase: its words, one after another, in the singular or with an s.</summary>
    public bool Has(string[] phrase)
    {
        for (var at = 0; at + phrase.Length <= words.Length; at++)
            if (IsAt(phrase, at)) return true;
        return false;
    }

    /// <summary>Whether the heading is a phrase and nothing else.</summary>
    public bool Is(string[] phrase) => words.Length == phrase.Length && IsAt(phrase, 0);

    private bool IsAt(string[] phrase, int at)
    {
        for (var i = 0; i < phrase.Length; i++)
            if (words[at + i] != phrase[i] && words[at + i] != phrase[i] + "s") return false;
        return true;
    }

    private static string[] Split(string text)
    {
        var spaced = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (i > 0 && char.IsUpper(text[i]) && char.IsLower(text[i - 1])) spaced.Append(' ');
            spaced.Append(char.IsLetterOrDigit(text[i]) ? char.ToLowerInvariant(text[i]) : ' ');
        }
        return spaced.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
