namespace FusionMetrics.Trends.Forecasts;

/// <summary>How a forecaster is tested on the past.</summary>
public sealed record BackTestOptions
{
    /// <summary>How many steps are forecast from each origin.</summary>
    /// <value>1 or more. The default is 6.</value>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int Horizon
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 6;

    /// <summary>How many values the first forecast is made from.</summary>
    /// <value>1 or more. The default is 8.</value>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int LeastCount
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 8;
}
