namespace FusionMetrics.Tests;

/// <summary>The one test there is while the mutated assembly is made: it carries that assembly to where all tests will look at it.</summary>
public class Carrier
{
    [Fact]
    public void Carries_the_mutated_assembly_away() => File.Copy(typeof(Panel).Assembly.Location, Environment.GetEnvironmentVariable("MUTATED_ASSEMBLY")!, overwrite: true);
}
