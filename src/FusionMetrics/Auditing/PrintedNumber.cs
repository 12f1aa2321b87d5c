namespace FusionMetrics.Auditing;

/// <summary>A number as it stands in print: it stands for all numbers that are printed so.</summary>
/// <param name="Text">The text.</param>
/// <param name="Value">What it reads as.</param>
/// <param name="Unit">One unit of its last place: 0.001 of a number of three decimals; 0 of a zero among numbers of significant digits, which is exact.</param>
public readonly record struct PrintedNumber(string Text, double Value, double Unit)
{
    // What other programs may have left of rounding in a number that is printed in full.
    private const double Hair = 1e-13;

    /// <summary>The numbers that are printed so.</summary>
    internal Interval Range(PrintedRounding rounding)
    {
        var hair = Hair * (1 + Math.Abs(Value));
        return rounding == PrintedRounding.Rounded
            ? new(Value - Unit / 2 - hair, Value + Unit / 2 + hair)
            : new(Value - hair, Value + Unit + hair);
    }

    /// <summary>The same number in a unit so many times as large.</summary>
    internal PrintedNumber Over(double scale) => this with { Value = Value / scale, Unit = Unit / scale };
}
