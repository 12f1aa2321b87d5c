using FusionMetrics.Methods;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.MethodEntries;

/// <summary>The promises of a <see cref="Method"/> in a catalog.</summary>
internal static class MethodPromises
{
    public const string Family = "method";

    public static FamilyPromises<Method> All { get; } = new(new Creates(),
    [
        new KebabId(),
        new Described(),
        new Sourced(),
        new OptionNames(),
        new OptionsDescribed(),
        new OptionsRoundTrip(),
        new OptionsKept(),
        new ClaimsOfFamily(),
    ]);
}
