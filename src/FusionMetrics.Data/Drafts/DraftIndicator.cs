namespace FusionMetrics.Data.Drafts;

/// <summary>An indicator of a draft.</summary>
/// <param name="Code">Its code: what the table calls it.</param>
/// <param name="Missing">How many of its values are missing.</param>
internal sealed record DraftIndicator(string Code, int Missing)
{
    public Direction Direction { get; init; }

    public string DirectionReason { get; init; } = "";

    public string Subsystem { get; init; } = "";

    public string SubsystemReason { get; init; } = "";
}
