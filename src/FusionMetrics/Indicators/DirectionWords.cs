namespace FusionMetrics;

/// <summary>How directions are written in recipes and tables.</summary>
public static class DirectionWords
{
    extension(Direction direction)
    {
        /// <summary>The word: <c>benefit</c>, <c>cost</c>, <c>target</c>, <c>interval</c>.</summary>
        public string Word => direction switch
        {
            Direction.Benefit => "benefit",
            Direction.Cost => "cost",
            Direction.Target => "target",
            _ => "interval",
        };
    }
}
