using System.Text;
using FusionMetrics.Data;
using FusionMetrics.Data.Drafts;
using FusionMetrics.Data.Results;

namespace FusionMetrics;

/// <summary>
/// A first recipe for a table that nobody has described yet: region and period, indicators with directions and subsystems are guessed from headings and cells, each with its
/// reason, for a person to confirm. The same table gives the same draft. Immutable.
/// </summary>
public sealed class RecipeDraft
{
    /// <summary>The name of the recipe that <see cref="Write"/> writes.</summary>
    public const string RecipeName = "recipe.yaml";

    /// <summary>The name of the table of indicators that <see cref="Write"/> writes.</summary>
    public const string IndicatorsName = "indicators.csv";

    // What a table may be said to hold, and a draft finds out.
    private static readonly string[] Guessed = ["region", "period", "indicator", "value", "periods", "as-of", "dates", "decimal", "missing", "codes", "region-codes"];

    private readonly DraftForm form;
    private readonly SubsystemGuess groups;
    private readonly MissingValues missing;
    private readonly DraftText text;

    private RecipeDraft(PanelSource source, TablePanelOptions? known, DraftTable table, IReadOnlyList<DraftColumn> columns, DraftNumbers numbers, IReadOnlyList<Diagnostic> diagnostics)
    {
        Source = source;
        Diagnostics = diagnostics;
        form = known is null ? FormGuess.Of(source.Name, table, columns) : FormGuess.Of(source.Name, known, columns);
        var guess = new IndicatorGuess(table, numbers, form);
        guess.Look(columns);
        LeftOut = guess.LeftOut;
        if (guess.Indicators.Count == 0)
            throw new FusionMetricsException(DraftRules.NoPanel.Says($"No column holds numbers that differ, beside region and period. {string.Join(" ", LeftOut.Take(5).Select(l => $"'{l.Heading}': {l.Reason}."))}".TrimEnd(), DiagnosticLocation.In(source.Name, 1)));
        missing = MissingValues.Of(guess);
        groups = SubsystemGuess.Of([.. guess.Indicators.Select(DirectionGuess.Of)]);
        Regions = guess.Present.Keys.Select(k => k.Region).Distinct().Count();
        Periods = guess.Present.Keys.Select(k => k.Period).Distinct().Count();
        var used = form.Value is { } value ? [value.Column] : form.PeriodColumns.Count > 0 ? form.PeriodColumns.Select(p => p.Column) : columns.Where(c => Indicators.Any(i => i.Code == c.Heading));
        text = new DraftText(this, form, numbers, used.SelectMany(c => c.MissingTexts).Distinct().Order(StringComparer.Ordinal), missing, groups);
    }

    /// <summary>What was looked at.</summary>
    public PanelSource Source { get; }

    /// <summary>What is worth knowing: an encoding that was guessed, rows that were not looked at.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The columns, or the series of the long form, that are no indicators, and why.</summary>
    public IReadOnlyList<(string Heading, string Reason)> LeftOut { get; }

    internal IReadOnlyList<DraftIndicator> Indicators => groups.Indicators;

    internal int Regions { get; }

    internal int Periods { get; }

    /// <summary>Looks at a file, by the provider of this library for its extension.</summary>
    /// <param name="path">The file. Delimiter, encoding and decimal mark of text are detected.</param>
    /// <returns>The draft.</returns>
    /// <exception cref="FusionMetricsException">The file cannot be read, or no panel is found in it; carries everything that was found.</exception>
    public static RecipeDraft Of(string path) => Of(PanelSource.OfFile(path));

    /// <summary>Looks at the table of a source.</summary>
    /// <param name="source">The source, without what a draft finds out itself, such as the column of the regions.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <returns>The draft.</returns>
    /// <exception cref="FusionMetricsException">The table cannot be read, or no panel is found in it; carries everything that was found.</exception>
    /// <exception cref="OperationCanceledException">Reading was cancelled.</exception>
    public static RecipeDraft Of(PanelSource source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        var provider = source.Tabular;
        string[] guessed = provider.Form is null ? [.. Guessed.Where(source.Says)] : [];
        if (guessed.Length > 0) throw new FusionMetricsException(DraftRules.Guessed.Says($"A draft finds out {string.Join(", ", guessed)} itself. Leave {(guessed.Length == 1 ? "it" : "them")} out, and correct the recipe where the guess is wrong.", DiagnosticLocation.In(source.Name)));
        var bag = new DiagnosticBag();
        var cells = DraftTable.Read(provider.Table, bag.Add, cancellationToken);
        bag.ThrowIfErrors();
        if (cells is not { RowCount: > 0 }) throw new FusionMetricsException(SourceRules.HeaderOnly.Says("The table has a header, but no row under it.", DiagnosticLocation.In(source.Name)));
        if (cells.IsCut) bag.Add(DraftRules.FirstRowsOnly.Says($"Only the first {cells.RowCount} rows were looked at. What the recipe says holds for all; validate it.", DiagnosticLocation.In(source.Name)));
        var numbers = DraftNumbers.Of(cells);
        DraftColumn[] columns = [.. Enumerable.Range(0, cells.Headings.Count).Select(column => new DraftColumn(cells, numbers, column))];
        return new RecipeDraft(source, provider.Form, cells, columns, numbers, bag.ToList());
    }

    /// <summary>Writes the recipe and the table of indicators: both or none.</summary>
    /// <param name="folder">The folder; made where there is none.</param>
    /// <param name="existing">What becomes of files of these names.</param>
    /// <exception cref="FusionMetricsException">There are files of these names that are to be kept, or the folder cannot be written.</exception>
    public void Write(string folder, ExistingFiles existing = ExistingFiles.Keep)
    {
        ArgumentNullException.ThrowIfNull(folder);
        string[] there = [.. new[] { RecipeName, IndicatorsName }.Where(name => File.Exists(Path.Combine(folder, name)))];
        if (there.Length > 0 && existing == ExistingFiles.Keep)
            throw new FusionMetricsException([.. there.Select(name => DraftRules.FilesExist.Says($"The file is there already. Name another folder with --output, or let it be overwritten with --force.", DiagnosticLocation.In(Path.Combine(folder, name))))]);
        OutputFolder.Write(folder.Length == 0 ? "." : folder, output =>
        {
            output.Add(RecipeName, stream => stream.Write(Encoding.UTF8.GetBytes(text.Recipe(folder))));
            output.Add(IndicatorsName, stream => stream.Write(Encoding.UTF8.GetBytes(text.Indicators())));
        });
    }

    /// <summary>What was found, as JSON.</summary>
    /// <returns>The text.</returns>
    public string ToJson() => JsonFiles.Text(DraftJson.Write(this, form, missing, groups));

    /// <summary>What was found, in a few lines.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => new DraftSummary(this, form, missing, groups).ToString();
}
