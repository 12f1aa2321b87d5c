namespace FusionMetrics.Data.Drafts;

/// <summary>Guesses whether more of an indicator is good, by the words of its heading.</summary>
internal static class DirectionGuess
{
    public static DraftIndicator Of(DraftIndicator indicator)
    {
        var words = new HeadingWords(indicator.Code);
        if (DraftWords.Cost.Find(words) is not { } cost) return indicator with { Direction = Direction.Benefit, DirectionReason = "benefit, since no word says that less is better" };
        return DraftWords.Turning.Find(words) is { } turning
            ? indicator with { Direction = Direction.Benefit, DirectionReason = $"benefit, since '{turning}' turns '{cost}' round" }
            : indicator with { Direction = Direction.Cost, DirectionReason = $"cost, by the word '{cost}'" };
    }
}
