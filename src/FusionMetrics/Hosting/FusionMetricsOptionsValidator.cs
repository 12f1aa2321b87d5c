using Microsoft.Extensions.Options;

namespace FusionMetrics;

/// <summary>Checks the options at start-up.</summary>
internal sealed class FusionMetricsOptionsValidator : IValidateOptions<FusionMetricsOptions>
{
    public ValidateOptionsResult Validate(string? name, FusionMetricsOptions options) => options.Threads is >= 1 and <= 1024
        ? ValidateOptionsResult.Success
        : ValidateOptionsResult.Fail($"FusionMetrics: Threads must be from 1 to 1024, but is {options.Threads}.");
}
