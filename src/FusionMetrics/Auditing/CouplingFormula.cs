using FusionMetrics.Coupling;

namespace FusionMetrics.Auditing;

/// <summary>A way to compute C, right or by mistake, that a printed column may follow.</summary>
/// <param name="Id">What it is called: <c>standard</c>, <c>k-form k=2</c>, <c>lost-denominator</c>.</param>
/// <param name="Words">The formula, in plain text.</param>
/// <param name="Values">C of the indices.</param>
internal sealed record CouplingFormula(string Id, string Words, PointFunction Values)
{
    /// <summary>The mistake, in a sentence; null where it is a formula.</summary>
    public string? Mistake { get; init; }

    /// <summary>Whether the range over a box is found by <see cref="BoxRange.OfEven"/>: true of all that this library has.</summary>
    public bool IsEven { get; init; } = true;

    /// <summary>What else it is called, where others are the same for so many subsystems.</summary>
    public IReadOnlyList<string> Same { get; init; } = [];

    /// <summary>C of the indices of a row.</summary>
    public double Of(double[] u) => Values.At(u);

    public static CouplingFormula Standard { get; } = OfModel("standard", "C = n (prod U)^(1/n) / sum U", new StandardCoupling());

    /// <summary>The k-form, (prod U / mean^n)^k.</summary>
    public static CouplingFormula KForm(double k, string? text = null)
        => OfModel($"k-form k={text ?? Plain.Number(k)}", "C = (prod U / mean^n)^k", new KFormCoupling(new KFormOptions { K = k }));

    /// <summary>The standard form with a floor under the indices.</summary>
    public static CouplingFormula Floored(double floor) => new($"standard floor={Plain.Number(floor)}", $"C = n (prod U)^(1/n) / sum U, no U below {Plain.Number(floor)}",
        PointFunctions.Each(u => Standard.Values.At([.. u.Select(index => Math.Max(index, floor))])));

    public static CouplingFormula OfModel(string id, string words, ICouplingModel model) => new(id, words, model.Couple);

    public static CouplingFormula OfError(CouplingError error)
        => new(error.Id, $"C = {error.Formula}", PointFunctions.Each(u => error.Of(u))) { Mistake = error.Summary.TrimEnd('.') };
}
