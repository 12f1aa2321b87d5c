using System.Text;

namespace FusionMetrics.Data.Tests.Csv;

/// <summary>Reads text as a CSV file.</summary>
internal static class Reading
{
    public static Panel Panel(string text, CsvPanelOptions? options = null, params string[] wanted)
        => Panel(Encoding.UTF8.GetBytes(text), out _, options, wanted);

    public static Panel Panel(byte[] bytes, out IReadOnlyList<Diagnostic> found, CsvPanelOptions? options = null, params string[] wanted)
    {
        using var file = new TemporaryFile(bytes);
        var builder = wanted.Length == 0 ? new PanelBuilder() : new PanelBuilder(wanted);
        new CsvPanelProvider((options ?? Options) with { Path = file.Path }).Provide(builder, CancellationToken.None);
        return builder.Build(out found);
    }

    /// <summary>The options of the tests: the period is in the column <c>year</c>.</summary>
    public static CsvPanelOptions Options { get; } = new() { Path = "", Period = "year" };

    /// <summary>The long form.</summary>
    public static CsvPanelOptions Long { get; } = Options with { Indicator = "indicator", Value = "value" };

    /// <summary>What is wrong with a file.</summary>
    public static IReadOnlyList<Diagnostic> Problems(string text, CsvPanelOptions? options = null, params string[] wanted)
        => Problems(Encoding.UTF8.GetBytes(text), options, wanted);

    public static IReadOnlyList<Diagnostic> Problems(byte[] bytes, CsvPanelOptions? options = null, params string[] wanted)
    {
        var read = () => Panel(bytes, out _, options, wanted);
        return read.Should().Throw<FusionMetricsException>().Which.Diagnostics;
    }

    /// <summary>The one thing that is wrong with a file.</summary>
    public static Diagnostic Problem(string text, CsvPanelOptions? options = null, params string[] wanted)
        => Problems(text, options, wanted).Should().ContainSingle().Subject;

    /// <summary>The id, line and column of a diagnostic.</summary>
    public static (string Id, int? Line, string? Column) Place(this Diagnostic diagnostic)
        => (diagnostic.Id, diagnostic.Location?.Line, diagnostic.Location?.Column);
}
