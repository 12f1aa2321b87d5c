using System.Text;
using System.Text.Json.Nodes;
using FusionMetrics.Data;
using FusionMetrics.Data.Recipes;
using FusionMetrics.Data.Results;
using FusionMetrics.Data.Runs;
using FusionMetrics.Data.Series;
using FusionMetrics.Methods;
using FusionMetrics.Outlook;
using FusionMetrics.Providers;

namespace FusionMetrics;

/// <summary>
/// Where values come from, as the key <c>panel</c> of a recipe says it: a file, whose extension says which provider reads it, or a provider with its options, such as a database with a
/// query. Immutable.
/// </summary>
public sealed class PanelSource
{
    private readonly MethodCatalog catalog;
    private readonly RecipeMap written;

    private PanelSource(MethodCatalog catalog, RecipeMap written, MethodChoice choice, IReadOnlyList<string> files)
    {
        this.catalog = catalog;
        this.written = written;
        Choice = choice;
        Files = files;
        Provider = catalog.Create<IIndicatorProvider>(MethodFamily.Provider, choice);
    }

    /// <summary>The provider and its options.</summary>
    public MethodChoice Choice { get; }

    /// <summary>The provider.</summary>
    public IIndicatorProvider Provider { get; }

    /// <summary>The files that it reads; none for a database that is no file.</summary>
    public IReadOnlyList<string> Files { get; }

    /// <summary>What messages call it: the file, or the provider's id.</summary>
    public string Name => Files.Count > 0 ? Files[0] : Choice.Id;

    /// <summary>The provider, as one with a table to look at.</summary>
    /// <exception cref="FusionMetricsException">It has none.</exception>
    internal ITableProvider Tabular => Provider as ITableProvider
        ?? throw new FusionMetricsException(SourceRules.NoTable.Says($"The provider '{Choice.Id}' gives values, but no table that could be looked at. Name one of its sources.", DiagnosticLocation.In(Name)));

    /// <summary>What was written beside path and provider, in that order.</summary>
    internal IEnumerable<KeyValuePair<RecipeScalar, RecipeNode>> Settings => written.Entries.Where(entry => entry.Key.Text is not ("path" or SourceNotation.Provider));

    /// <summary>Whether the provider was written, and is not only that for the extension.</summary>
    internal bool NamesProvider => written.Find(SourceNotation.Provider) is not null;

    /// <summary>A file, read by the provider for its extension.</summary>
    /// <param name="path">The file.</param>
    /// <param name="catalog">The methods; null for the built-in ones.</param>
    /// <returns>The source.</returns>
    /// <exception cref="FusionMetricsException">The file cannot be a source; carries everything that was found.</exception>
    public static PanelSource OfFile(string path, MethodCatalog? catalog = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Read(path, "", catalog);
    }

    /// <summary>A source as it is written in a recipe.</summary>
    /// <param name="path">The file, relative to the current folder; null where <paramref name="settings"/> says all.</param>
    /// <param name="settings">The keys of <c>panel</c>, YAML or JSON: <c>provider: sdmx-csv</c>, <c>query: SELECT ...</c>; empty for none.</param>
    /// <param name="catalog">The methods; null for the built-in ones.</param>
    /// <returns>The source.</returns>
    /// <exception cref="FusionMetricsException">This is no source; carries everything that was found.</exception>
    public static PanelSource Read(string? path, string settings, MethodCatalog? catalog = null)
    {
        ArgumentNullException.ThrowIfNull(settings);
        catalog ??= DataMethods.Catalog;
        var bag = new DiagnosticBag();
        var place = DiagnosticLocation.Of("panel");
        var said = settings.Length == 0 ? new RecipeMap([], place) : RecipeText.Parse(settings, "panel", bag);
        bag.ThrowIfErrors();
        if (path is not null && said!.Find("path") is { } second) bag.Add(RecipeRules.WrongValue.Says("The path is given twice. Keep one of them.", second.Location));
        var written = path is null ? said! : said! with { Entries = [KeyValuePair.Create(new RecipeScalar("path", place), (RecipeNode)new RecipeScalar(path, place)), .. said.Entries] };
        var paths = new InputPaths("");
        var choice = new RecipeReader(catalog, paths, bag).Panel(written);
        bag.ThrowIfErrors();
        return new(catalog, written, choice!, paths.Files);
    }

    /// <summary>Reads its series: of a tidy table of any format as they stand there, of a table of another form or of several sources as of a panel.</summary>
    /// <param name="series">The headings or codes of the series; null for all.</param>
    /// <param name="found">Warnings and information.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <returns>The series, regions and series in the order in which they first appear; those of a panel in its order.</returns>
    /// <exception cref="FusionMetricsException">The source cannot be read, or anything is wrong with it; carries all of it.</exception>
    /// <exception cref="OperationCanceledException">Reading was cancelled.</exception>
    public IReadOnlyList<OutlookSeries> ReadSeries(IReadOnlyList<string>? series, out IReadOnlyList<Diagnostic> found, CancellationToken cancellationToken = default)
        => SeriesSource.Tidy(this, series) is { } tidy ? OutlookSeries.Read(tidy.Table, tidy.Options, out found, cancellationToken) : SeriesSource.OfPanel(this, series, out found, cancellationToken);

    /// <summary>Whether a key was written, and has not only its default.</summary>
    internal bool Says(string key) => written.Find(key) is not null;

    /// <summary>
    /// What was read, for what is written of it: the files, each with its hash; or, of a database, how it was asked and the hash of what it gave.
    /// </summary>
    /// <param name="writeValues">Writes what it gave.</param>
    internal IEnumerable<JsonNode> Inputs(Action<BinaryWriter> writeValues) => Files.Count > 0
        ? Files.Select(path => new JsonObject { ["file"] = Path.GetFileName(path), ["sha256"] = RunOrigin.Hash(path) })
        : [new JsonObject { ["source"] = SourceNotation.Write(new MethodWriter(catalog).Write(MethodFamily.Provider, Choice), ""), ["sha256_of_values"] = HashedOutput.HashTo(Stream.Null, Written(writeValues)) }];

    private static Action<Stream> Written(Action<BinaryWriter> writeValues) => stream =>
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writeValues(writer);
    };
}
