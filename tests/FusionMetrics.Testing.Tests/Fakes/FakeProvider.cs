using FusionMetrics.Providers;

namespace FusionMetrics.Testing.Tests.Fakes;

/// <summary>A provider that does what a test says.</summary>
internal sealed class FakeProvider(Action<PanelBuilder, CancellationToken> provide) : IIndicatorProvider
{
    public void Provide(PanelBuilder builder, CancellationToken cancellationToken) => provide(builder, cancellationToken);

    /// <summary>A provider of two columns that keeps every promise, but for the value that a test gives.</summary>
    public static FakeProvider Of(Func<double> value) => new((builder, cancellationToken) =>
    {
        cancellationToken.ThrowIfCancellationRequested();
        Push(builder, value());
    });

    /// <summary>Two regions and two columns, whichever of them are wanted.</summary>
    public static void Push(PanelBuilder builder, double value)
    {
        var (a, b) = (builder.Declare("a"), builder.Declare("b"));
        foreach (var region in new[] { "R1", "R2" })
        {
            if (a >= 0) builder.Add(region, Period.OfYear(2020), a, value);
            if (b >= 0) builder.Add(region, Period.OfYear(2020), b, 2 * value);
        }
    }
}
