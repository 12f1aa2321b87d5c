namespace FusionMetrics.Methods;

/// <summary>An option in words, for listings and docs.</summary>
/// <param name="Name">The name in recipes.</param>
/// <param name="Default">The default value, as a recipe would write it.</param>
/// <param name="Values">The values it takes, in words.</param>
/// <param name="Summary">What it means.</param>
public sealed record OptionDescription(string Name, string Default, string Values, string Summary);
