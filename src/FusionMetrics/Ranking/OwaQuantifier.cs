namespace FusionMetrics.Ranking;

/// <summary>
/// How much of a row has to be good, in words: a function Q from 0 to 1 of the share r of the weight that lies on the row's best values. As
/// Zadeh (1983) and Yager (1988) draw them.
/// </summary>
public enum OwaQuantifier
{
    /// <summary>Most of it: Q rises from 0 at r = 0.3 to 1 at r = 0.8.</summary>
    Most,

    /// <summary>At least half: Q rises from 0 at r = 0 to 1 at r = 0.5.</summary>
    AtLeastHalf,

    /// <summary>As much as possible: Q rises from 0 at r = 0.5 to 1 at r = 1.</summary>
    AsManyAsPossible,

    /// <summary>All of it: the least value.</summary>
    All,

    /// <summary>Anything: the largest value.</summary>
    Any,

    /// <summary>Q = r to the power <see cref="OwaOptions.Alpha"/>: above 1 the low values count more, below 1 the high ones.</summary>
    Power,
}
