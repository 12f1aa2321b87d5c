namespace FusionMetrics.Screening;

/// <summary>What a check-up points at. In tables it is written in kebab case: <c>several-components</c>.</summary>
public enum ScreeningFinding
{
    /// <summary>The indicator has no value at all.</summary>
    Empty,

    /// <summary>The indicator lacks values: its availability is below <see cref="ScreeningRecipe.Availability"/>.</summary>
    Lacking,

    /// <summary>All values of the indicator are the same.</summary>
    Constant,

    /// <summary>Few values of the indicator are different: their share is below <see cref="ScreeningRecipe.Unique"/>.</summary>
    Repetitive,

    /// <summary>Many values of the indicator are 0: their share is above <see cref="ScreeningRecipe.Zeros"/>.</summary>
    Zeros,

    /// <summary>The values of the indicator are skewed: |skewness| and excess kurtosis both reach their limits.</summary>
    Skewed,

    /// <summary>Two indicators tell nearly the same: |r| is at least <see cref="ScreeningRecipe.Collinear"/>.</summary>
    Collinear,

    /// <summary>Two indicators of a group work against each other: r is at most <see cref="ScreeningRecipe.Negative"/>.</summary>
    Negative,

    /// <summary>Two indicators of a group hardly correlate: |r| is below <see cref="ScreeningRecipe.Weak"/>, or not significant.</summary>
    Weak,

    /// <summary>A group does not hold together: its standardised alpha is below <see cref="ScreeningRecipe.Consistency"/>.</summary>
    Inconsistent,

    /// <summary>A group has more than one component with an eigenvalue above 1.</summary>
    SeveralComponents,

    /// <summary>An indicator follows a denominator: |r| is at least <see cref="ScreeningRecipe.Denominator"/>.</summary>
    FollowsDenominator,
}
