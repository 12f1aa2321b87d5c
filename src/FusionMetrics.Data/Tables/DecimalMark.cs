namespace FusionMetrics.Data;

/// <summary>The character between the whole and the fraction of a number.</summary>
public enum DecimalMark
{
    /// <summary>A point: <c>3.14</c>.</summary>
    Point,

    /// <summary>A comma: <c>3,14</c>.</summary>
    Comma,
}
