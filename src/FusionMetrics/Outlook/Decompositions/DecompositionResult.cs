namespace FusionMetrics.Outlook;

/// <summary>Many series taken apart. Immutable; safe for any number of threads.</summary>
public sealed class DecompositionResult : StudyResult
{
    internal DecompositionResult(DecompositionRecipe recipe, IReadOnlyList<DecompositionRow> rows, IReadOnlyList<string> conventions, IReadOnlyList<Diagnostic> diagnostics)
    {
        Recipe = recipe;
        Rows = new DecompositionTable(rows);
        Values = new DecomposedTable([.. rows.SelectMany(DecomposedValue.Of)]);
        Components = new SpectrumTable([.. rows.SelectMany(SpectrumComponent.Of)]);
        Conventions = conventions;
        Diagnostics = diagnostics;
    }

    /// <summary>How they were taken apart.</summary>
    public DecompositionRecipe Recipe { get; }

    /// <summary>How strong trend and season of each are.</summary>
    public DecompositionTable Rows { get; }

    /// <summary>The parts of each value.</summary>
    public DecomposedTable Values { get; }

    /// <summary>The components of singular spectrum analysis.</summary>
    public SpectrumTable Components { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<ResultTable> Tables => [Rows, Values, Components];

    /// <summary>Every convention that was followed, each a sentence.</summary>
    public IReadOnlyList<string> Conventions { get; }

    /// <summary>A sentence a series, at most 20 of them.</summary>
    /// <returns>Several lines.</returns>
    public override string ToString() => Sentences(Rows);
}
