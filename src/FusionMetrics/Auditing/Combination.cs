namespace FusionMetrics.Auditing;

/// <summary>A way to make D of C and T, right or by mistake. It never falls where C or T rises.</summary>
/// <param name="Id">What it is called.</param>
/// <param name="Words">The formula, in plain text.</param>
/// <param name="Mistake">The mistake, in a sentence; null where it is a formula.</param>
/// <param name="Of">D of C and T.</param>
/// <param name="Uses">Which of them it takes.</param>
internal sealed record Combination(string Id, string Words, string? Mistake, Func<double, double, double> Of, CombinationParts Uses = CombinationParts.Both)
{
    public static Combination Root { get; } = new("root", "D = sqrt(C T)", null, (c, t) => Math.Sqrt(c * t));

    public static Combination Product { get; } = new("product", "D = C T", "The root is lost", (c, t) => c * t);

    public static IReadOnlyList<Combination> All { get; } =
    [
        Root,
        Product,
        new("is-c", "D = C", "The column headed D is C", (c, _) => c, CombinationParts.C),
        new("is-t", "D = T", "The column headed D is T", (_, t) => t, CombinationParts.T),
        new("root-of-c", "D = sqrt(C)", "T is lost", (c, _) => Math.Sqrt(c), CombinationParts.C),
        new("root-of-t", "D = sqrt(T)", "C is lost", (_, t) => Math.Sqrt(t), CombinationParts.T),
        new("mean", "D = (C + T) / 2", "The arithmetic mean of C and T stands for the geometric one", (c, t) => (c + t) / 2),
        new("root-of-sum", "D = sqrt(C + T)", "The sum of C and T stands for their product", (c, t) => Math.Sqrt(c + t)),
    ];

    /// <summary>D = (C T)^e.</summary>
    public static Combination Power(double exponent, string text)
        => new($"exponent={text}", $"D = (C T)^{text}", null, (c, t) => Numerics.Power.Of(c * t, exponent));

    /// <summary>D where C and T lie in intervals, each by itself.</summary>
    public Interval Range(Interval c, Interval t) => new(Of(Math.Max(c.Low, 0), Math.Max(t.Low, 0)), Of(Math.Max(c.High, 0), Math.Max(t.High, 0)));
}
