using FusionMetrics.Methods;

namespace FusionMetrics.Screening;

/// <summary>
/// Which values a check-up looks at, and from where it flags what it finds. No limit changes a number, only flags and diagnostics. Pure data,
/// immutable.
/// </summary>
/// <remarks>
/// The limits are those of Becker et al. (2022), COINr, and of OECD and JRC (2008), Handbook on Constructing Composite Indicators, steps 3 and 4; that
/// of consistency is Nunnally's (1978).
/// </remarks>
public sealed record ScreeningRecipe : MethodOptions
{
    /// <summary>Whether the raw values are looked at or what treatments leave.</summary>
    /// <value>The default is <see cref="ScreenedValues.Raw"/>.</value>
    public ScreenedValues Values { get; init; } = ScreenedValues.Raw;

    /// <summary>The period whose values are looked at. Treatments see the whole panel.</summary>
    /// <value>Null, the default, for all periods together.</value>
    public Period? Period { get; init; }

    /// <summary>The least share of cells of an indicator that must be there.</summary>
    /// <value>From 0 to 1. The default is 0.65.</value>
    public double Availability { get; init; } = 0.65;

    /// <summary>The least share of different values among those of an indicator.</summary>
    /// <value>From 0 to 1. The default is 0.5.</value>
    public double Unique { get; init; } = 0.5;

    /// <summary>The largest share of zeros among the values of an indicator.</summary>
    /// <value>From 0 to 1. The default is 0.5.</value>
    public double Zeros { get; init; } = 0.5;

    /// <summary>The limit of |skewness|; values are skewed where both limits are reached.</summary>
    /// <value>Above 0. The default is 2.</value>
    public double Skewness { get; init; } = 2;

    /// <summary>The limit of the excess kurtosis.</summary>
    /// <value>The default is 3.5.</value>
    public double Kurtosis { get; init; } = 3.5;

    /// <summary>How many interquartile ranges beyond the quartiles Tukey's fences stand.</summary>
    /// <value>0 or more. The default is 1.5.</value>
    public double Fences { get; init; } = 1.5;

    /// <summary>The |r| from which two indicators are collinear.</summary>
    /// <value>Above 0, at most 1. The default is 0.92.</value>
    public double Collinear { get; init; } = 0.92;

    /// <summary>The r up to which two indicators of a group work against each other.</summary>
    /// <value>From -1 to below 0. The default is -0.4.</value>
    public double Negative { get; init; } = -0.4;

    /// <summary>The |r| below which two indicators of a group hardly correlate.</summary>
    /// <value>From 0 to 1. The default is 0.3.</value>
    public double Weak { get; init; } = 0.3;

    /// <summary>The probability up to which a correlation is significant.</summary>
    /// <value>From 0 to 1. The default is 0.05.</value>
    public double Alpha { get; init; } = 0.05;

    /// <summary>The standardised Cronbach's alpha below which a group does not hold together.</summary>
    /// <value>At most 1. The default is 0.7.</value>
    public double Consistency { get; init; } = 0.7;

    /// <summary>The |r| from which an indicator follows a denominator.</summary>
    /// <value>Above 0, at most 1. The default is 0.6.</value>
    public double Denominator { get; init; } = 0.6;

    /// <summary>The options as recipes name them, each with its range and default.</summary>
    public static OptionSet<ScreeningRecipe> Options { get; } = OptionSet.For(new ScreeningRecipe())
        .Choice("values", o => o.Values, (o, v) => o with { Values = v }, "Whether the raw values are looked at or what treatments leave.")
        .Text("period", o => o.Period?.ToString(), (o, v) => o with { Period = FusionMetrics.Period.Parse(v) }, "a period, such as 2020 or 2020-Q3",
            "The period whose values are looked at; all together where it is left out.", text => FusionMetrics.Period.TryParse(text, out _))
        .Number("availability", o => o.Availability, (o, v) => o with { Availability = v }, IsShare, Share, "The least share of cells that must be there.")
        .Number("unique", o => o.Unique, (o, v) => o with { Unique = v }, IsShare, Share, "The least share of different values.")
        .Number("zeros", o => o.Zeros, (o, v) => o with { Zeros = v }, IsShare, Share, "The largest share of zeros.")
        .Number("skewness", o => o.Skewness, (o, v) => o with { Skewness = v }, v => v > 0, "a number above 0", "The limit of |skewness|.")
        .Number("kurtosis", o => o.Kurtosis, (o, v) => o with { Kurtosis = v }, _ => true, "a number", "The limit of the excess kurtosis.")
        .Number("fences", o => o.Fences, (o, v) => o with { Fences = v }, v => v >= 0, "a number of 0 or more", "How many interquartile ranges beyond the quartiles the fences stand.")
        .Number("collinear", o => o.Collinear, (o, v) => o with { Collinear = v }, IsSize, Size, "The |r| from which two indicators are collinear.")
        .Number("negative", o => o.Negative, (o, v) => o with { Negative = v }, v => v is >= -1 and < 0, "a number from -1 to below 0", "The r up to which two indicators of a group work against each other.")
        .Number("weak", o => o.Weak, (o, v) => o with { Weak = v }, IsShare, Share, "The |r| below which two indicators of a group hardly correlate.")
        .Number("alpha", o => o.Alpha, (o, v) => o with { Alpha = v }, IsShare, Share, "The probability up to which a correlation is significant.")
        .Number("consistency", o => o.Consistency, (o, v) => o with { Consistency = v }, v => v <= 1, "a number of at most 1", "The alpha below which a group does not hold together.")
        .Number("denominator", o => o.Denominator, (o, v) => o with { Denominator = v }, IsSize, Size, "The |r| from which an indicator follows a denominator.");

    private const string Share = "a number from 0 to 1";

    private const string Size = "a number above 0, at most 1";

    private static bool IsShare(double value) => value is >= 0 and <= 1;

    private static bool IsSize(double value) => value is > 0 and <= 1;
}
