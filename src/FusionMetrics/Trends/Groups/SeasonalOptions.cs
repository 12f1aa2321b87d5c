using FusionMetrics.Methods;

namespace FusionMetrics.Trends;

/// <summary>Options of the seasonal test.</summary>
public sealed record SeasonalOptions : TrendTestOptions
{
    /// <summary>How many seasons a year has.</summary>
    /// <value>From 1 to 366. The default is 4.</value>
    public int Seasons { get; init; } = 4;

    /// <summary>Whether seasons of a year may resemble one another.</summary>
    /// <value>The default is that they do not.</value>
    public GroupCovariance Covariance { get; init; }

    /// <summary>By which law of S p is found.</summary>
    /// <value>The default is the normal one. The exact one is for independent seasons of up to 60 values each.</value>
    public PLaw P { get; init; }

    /// <summary>Whether z is a step of 1 nearer to 0.</summary>
    /// <value>The default is that it is.</value>
    public Continuity Continuity { get; init; }

    internal static OptionSet<SeasonalOptions> Set { get; } = SetOf(new SeasonalOptions())
        .Number("seasons", o => o.Seasons, (o, v) => o with { Seasons = (int)v }, v => v is >= 1 and <= 366 && v == Math.Floor(v), "a whole number from 1 to 366",
            "How many seasons a year has.")
        .Choice("covariance", o => o.Covariance, (o, v) => o with { Covariance = v }, "Whether seasons of a year may resemble one another.")
        .Choice("p", o => o.P, (o, v) => o with { P = v }, "Law of S that p is of; exact for independent seasons of up to 60 values.")
        .Choice("continuity", o => o.Continuity, (o, v) => o with { Continuity = v }, "Continuity correction of z.");
}
