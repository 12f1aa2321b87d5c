namespace FusionMetrics.Data;

/// <summary>
/// The heading of a column: one text, or several from the outermost in, where a table has a header of several rows: <c>GDP</c> over <c>2019</c>.
/// Immutable.
/// </summary>
public sealed class ColumnHeading
{
    /// <summary>A heading.</summary>
    /// <param name="levels">The texts from the outermost in. Empty ones, and one that repeats the one above, do not count.</param>
    public ColumnHeading(params IEnumerable<string> levels)
    {
        ArgumentNullException.ThrowIfNull(levels);
        var kept = new List<string>();
        foreach (var level in levels.Select(l => l.Trim()))
            if (level.Length > 0 && (kept.Count == 0 || kept[^1] != level)) kept.Add(level);
        Levels = kept;
        Text = string.Join('/', kept);
    }

    /// <summary>The texts, from the outermost in.</summary>
    public IReadOnlyList<string> Levels { get; }

    /// <summary>All of it as one text: <c>GDP/2019</c>.</summary>
    public string Text { get; }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
