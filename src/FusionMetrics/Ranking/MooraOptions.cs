using FusionMetrics.Methods;

namespace FusionMetrics.Ranking;

/// <summary>Options of MOORA.</summary>
public sealed record MooraOptions : MethodOptions
{
    /// <summary>Which form the score has.</summary>
    /// <value>The default is <see cref="MooraForm.RatioSystem"/>.</value>
    public MooraForm Form { get; init; } = MooraForm.RatioSystem;

    internal static OptionSet<MooraOptions> Set { get; } = OptionSet.For(new MooraOptions())
        .Choice("form", o => o.Form, (o, v) => o with { Form = v }, "Which form the score has.");
}
