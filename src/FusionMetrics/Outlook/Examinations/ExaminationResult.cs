namespace FusionMetrics.Outlook;

/// <summary>Many series looked at by every test. Immutable; safe for any number of threads.</summary>
public sealed class ExaminationResult : StudyResult
{
    internal ExaminationResult(ExaminationRecipe recipe, IReadOnlyList<ExaminationRow> rows, IReadOnlyList<TogetherRow> together, IReadOnlyList<string> conventions, IReadOnlyList<Diagnostic> diagnostics)
    {
        Recipe = recipe;
        Rows = new ExaminationTable(rows);
        Tests = new TrendTestTable(rows);
        BreakTests = new BreakTestTable(rows);
        Segmentations = new SegmentationTable(rows);
        Sequential = new SequentialTable(rows);
        Together = new TogetherTable(together);
        Conventions = conventions;
        Diagnostics = diagnostics;
    }

    /// <summary>How they were examined.</summary>
    public ExaminationRecipe Recipe { get; }

    /// <summary>How many tests find what in each series.</summary>
    public ExaminationTable Rows { get; }

    /// <summary>What each test of a trend found.</summary>
    public TrendTestTable Tests { get; }

    /// <summary>What each break detector found.</summary>
    public BreakTestTable BreakTests { get; }

    /// <summary>The best segmentations for all penalties.</summary>
    public SegmentationTable Segmentations { get; }

    /// <summary>The sequential test of Sneyers.</summary>
    public SequentialTable Sequential { get; }

    /// <summary>What was tested together, a row a region; empty where nothing was.</summary>
    public TogetherTable Together { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<ResultTable> Tables => [Rows, Tests, BreakTests, Segmentations, Sequential, .. Together.Count == 0 ? Array.Empty<ResultTable>() : [Together]];

    /// <summary>Every convention that was followed, each a sentence.</summary>
    public IReadOnlyList<string> Conventions { get; }

    /// <summary>A sentence a series, at most 20 of them.</summary>
    /// <returns>Several lines.</returns>
    public override string ToString() => Sentences(Rows);
}
