namespace FusionMetrics.Diagnosis;

/// <summary>How kinds of grades are written in recipes.</summary>
internal static class GreyWords
{
    public static string Of(GreyKind kind) => kind switch
    {
        GreyKind.B => "b-type",
        GreyKind.T => "t-type",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
