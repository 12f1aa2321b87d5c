namespace FusionMetrics.Data.Drafts;

/// <summary>Words that tell what a column is: English ones and their like, which count as whole words, and Chinese ones, which count wherever they stand.</summary>
internal sealed class Vocabulary
{
    private const int ContainedFrom = 1_000;

    private readonly string[][] phrases;
    private readonly string[] chinese;

    /// <param name="words">Words and phrases with commas between, the most telling first.</param>
    /// <param name="chinese">Chinese words with spaces between, the most telling first.</param>
    public Vocabulary(string words, string chinese)
    {
        phrases = [.. words.Split(',', StringSplitOptions.TrimEntries).Select(phrase => phrase.Split(' '))];
        this.chinese = chinese.Split(' ');
    }

    /// <summary>The first word or phrase of the vocabulary that a heading has; null for none.</summary>
    public string? Find(HeadingWords heading)
        => Array.Find(chinese, word => heading.Text.Contains(word, StringComparison.Ordinal)) ?? (Array.Find(phrases, heading.Has) is { } phrase ? string.Join(' ', phrase) : null);

    /// <summary>How well a heading is one of the words: the less the better; one that is nothing but the word goes before one that contains it. Null where it has none.</summary>
    public int? Rank(HeadingWords heading)
    {
        var whole = Array.FindIndex(phrases, heading.Is);
        if (whole < 0) whole = Array.FindIndex(chinese, word => heading.Text == word);
        if (whole >= 0) return whole;
        var within = Array.FindIndex(phrases, heading.Has);
        if (within < 0) within = Array.FindIndex(chinese, word => heading.Text.Contains(word, StringComparison.Ordinal));
        return within >= 0 ? ContainedFrom + within : null;
    }

    /// <summary>Whether a heading is nothing but one of the words.</summary>
    public bool Is(HeadingWords heading) => Rank(heading) < ContainedFrom;
}
