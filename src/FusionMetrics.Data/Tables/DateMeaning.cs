namespace FusionMetrics.Data;

/// <summary>Which period a date stands for.</summary>
public enum DateMeaning
{
    /// <summary>Not said: text that is a date is that day; a cell that holds a date is an error, since a year may be meant.</summary>
    Unsaid,

    /// <summary>The year it lies in.</summary>
    Year,

    /// <summary>The half-year it lies in.</summary>
    HalfYear,

    /// <summary>The quarter it lies in.</summary>
    Quarter,

    /// <summary>The month it lies in.</summary>
    Month,

    /// <summary>The day itself.</summary>
    Day,
}
